package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.claimdesk.ui.Notices;
import org.claimdesk.verdict.RevisionDetails;

/** Puts a verdict on the clipboard as rich text and, for plain fields, as text. */
class CopyForCms extends Button {

    private static final String COPY =
            """
            if (!navigator.clipboard || !window.ClipboardItem) return false;
            const as = (type, words) => new Blob([words], { type });
            return navigator.clipboard.write([new ClipboardItem({
              'text/html': as('text/html', $0),
              'text/plain': as('text/plain', $1)
            })]).then(() => true, () => false);
            """;

    CopyForCms(DocumentOrigins origins, RevisionDetails revision) {
        super(text("verdict.copy"));
        addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        setVisible(!revision.isAltered());
        addClickListener(click -> copy(CmsText.of(revision, origins.of(revision))));
    }

    private void copy(CmsText content) {
        getElement()
                .executeJs(COPY, content.html(), content.plain())
                .then(
                        Boolean.class,
                        copied -> {
                            if (copied) {
                                Notices.success(text("verdict.copied"));
                            } else {
                                Notices.refusal(text("ui.copy.refused"));
                            }
                        });
    }
}
