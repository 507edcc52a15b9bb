package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.claimdesk.evidence.Provenance;
import org.claimdesk.shared.WebAddresses;
import org.claimdesk.ui.PartialDateField;

/** At which address a document was found, and when it was made public. */
class ProvenanceFields extends Composite<Div> {

    private final TextField url = new TextField(text("evidence.source.url"));
    private final PartialDateField published =
            new PartialDateField(text("evidence.source.published"));

    /**
     * @param today nothing was published later: but somewhere it is tomorrow already
     */
    ProvenanceFields(LocalDate today) {
        url.setMaxLength(WebAddresses.LONGEST);
        url.setPlaceholder(text("evidence.source.url.example"));
        published.refuse(
                date ->
                        date.firstDay().isAfter(today.plusDays(1))
                                ? Optional.of(text("evidence.source.published.ahead"))
                                : Optional.empty());
        getContent().addClassName("provenance-fields");
        getContent().add(url, published);
    }

    void show(Provenance provenance) {
        url.setValue(provenance.url().map(URI::toString).orElse(""));
        published.setValue(provenance.published().orElse(null));
    }

    void focusFirst() {
        url.setAutofocus(true);
    }

    /** What is written; empty, with the fields marked, where that is no address or no date. */
    Optional<Provenance> written() {
        Optional<URI> address = WebAddresses.read(url.getValue());
        boolean addressed = url.getValue().isBlank() || address.isPresent();
        url.setInvalid(!addressed);
        url.setErrorMessage(addressed ? null : text("evidence.source.url.unclear"));
        return addressed && !published.isUnclear()
                ? Optional.of(new Provenance(address, Optional.ofNullable(published.getValue())))
                : Optional.empty();
    }
}
