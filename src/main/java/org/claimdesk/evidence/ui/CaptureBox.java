package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.claimdesk.evidence.PendingCapture;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;
import org.claimdesk.shared.WebAddresses;

/** Takes the address of a web page, has the page captured, and shows how far that is. */
@StyleSheet("claimdesk/evidence/capture.css")
class CaptureBox extends Composite<Div> {

    private final transient EvidenceScreens screens;
    private final Optional<ClaimId> claim;
    private final transient Supplier<Optional<Set<UserId>>> restrictedTo;
    private final Runnable arrived;
    private final TextField address = new TextField(text("capture.address"));
    private final Div rows = new Div();

    /**
     * @param claim for which pages are captured; without one, for none
     * @param restrictedTo asked when a page is captured: who alone may know of it, if not all
     * @param arrived told in the session's own thread that a document came
     */
    CaptureBox(
            EvidenceScreens screens,
            Optional<ClaimId> claim,
            Supplier<Optional<Set<UserId>>> restrictedTo,
            Runnable arrived) {
        this.screens = screens;
        this.claim = claim;
        this.restrictedTo = restrictedTo;
        this.arrived = arrived;
        address.setPlaceholder("https://");
        address.setMaxLength(WebAddresses.LONGEST);
        address.setClearButtonVisible(true);
        address.addKeyPressListener(Key.ENTER, press -> capture());
        address.addClassName("wide");
        Button capture = new Button(text("capture.start"), click -> capture());
        capture.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Div line = new Div(address, capture);
        line.addClassName("capture-line");
        rows.addClassName("capture-rows");
        getContent().addClassName("capture-box");
        getContent().add(line, rows);
        screens.captures().pending().stream()
                .filter(pending -> pending.claim().equals(claim))
                .forEach(pending -> rows.add(row(pending)));
    }

    /** How far each capture is; may stand elsewhere. */
    Div rows() {
        return rows;
    }

    private void capture() {
        Optional<URI> page = WebAddresses.read(address.getValue());
        address.setInvalid(page.isEmpty());
        address.setErrorMessage(page.isEmpty() ? text("capture.address.unclear") : null);
        page.ifPresent(
                found -> {
                    address.clear();
                    rows.addComponentAsFirst(
                            row(screens.captures().capture(found, claim, restrictedTo.get())));
                    address.focus();
                });
    }

    private CaptureRow row(PendingCapture pending) {
        return new CaptureRow(screens, pending, arrived);
    }
}
