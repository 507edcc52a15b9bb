package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimdesk.evidence.EvidencePaths;
import org.claimdesk.evidence.edition.ToldEdition;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;

/** Tells whoever decides on a claim that some of its evidence has newer editions. */
@StyleSheet("claimdesk/evidence/editions.css")
public class ToldClaim extends Composite<Div> {

    private final transient EvidenceScreens screens;

    ToldClaim(EvidenceScreens screens) {
        this.screens = screens;
        getContent().addClassNames("edition-notice", "told-claim");
        getContent().getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** Shows what there is to tell of the claim; nothing, where there is none. */
    public void show(ClaimId claim) {
        List<ToldEdition> told = screens.editionsOfClaims().told(claim);
        getContent().removeAll();
        setVisible(!told.isEmpty());
        if (told.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        Map<DocumentId, List<ToldEdition>> byNewest =
                told.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ToldEdition::newest,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        byNewest.values().forEach(some -> list.add(item(some)));
        getContent().add(new Span(text("edition.claim", told.size())), list);
    }

    /** There is no claim at hand. */
    public void showNothing() {
        setVisible(false);
    }

    private static ListItem item(List<ToldEdition> some) {
        ToldEdition one = some.getFirst();
        return new ListItem(
                new Anchor(EvidencePaths.document(one.newest()), one.name()),
                new Span(" "),
                new Anchor(
                        EvidencePaths.comparison(one.cited(), one.newest()),
                        text("edition.compare")));
    }
}
