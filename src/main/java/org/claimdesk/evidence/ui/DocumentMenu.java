package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.EvidencePaths;

/** All that can be done with a document besides reading it, behind one button. */
class DocumentMenu extends MenuBar {

    /** Follows a link that is nowhere on the screen: the answer is kept, the page stays. */
    private static final String DOWNLOAD =
            """
            const link = document.createElement('a');
            link.href = $0;
            link.download = '';
            document.body.append(link);
            link.click();
            link.remove();
            """;

    private final SubMenu choices;

    DocumentMenu(DocumentDetails document) {
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL);
        addClassName("document-menu");
        MenuItem more = addItem(text("evidence.document.more"));
        more.setAriaLabel(text("evidence.document.more.of", document.name()));
        choices = more.getSubMenu();
        String original = EvidencePaths.original(document.id());
        offer("evidence.document.original", () -> getElement().executeJs(DOWNLOAD, original));
    }

    final void offer(String key, Runnable action) {
        choices.addItem(text(key), click -> action.run());
    }
}
