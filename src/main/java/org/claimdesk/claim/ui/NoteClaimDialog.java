package org.claimdesk.claim.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimdesk.claim.ClaimDescription;
import org.claimdesk.claim.ClaimDetails;
import org.claimdesk.ui.OnceButton;
import org.claimdesk.ui.WrittenDialog;

/** Writes a claim down before there is any text. */
class NoteClaimDialog extends WrittenDialog {

    NoteClaimDialog(ClaimScreens screens, Consumer<ClaimDetails> noted) {
        setHeaderTitle(text("claim.note"));
        setWidth("600px");
        ClaimFields fields = new ClaimFields(screens);
        fields.showNothing();
        OnceButton note =
                new OnceButton(
                        text("claim.note.save"),
                        () -> {
                            Optional<ClaimDescription> written = fields.description();
                            written.map(screens.claims()::note)
                                    .ifPresent(
                                            claim -> {
                                                close();
                                                noted.accept(claim);
                                            });
                            return written.isPresent();
                        });
        add(new Paragraph(text("claim.note.help")), fields);
        getFooter().add(new Button(text("ui.cancel"), click -> close()), note);
    }
}
