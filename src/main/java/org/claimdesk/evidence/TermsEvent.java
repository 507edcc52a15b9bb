package org.claimdesk.evidence;

import java.util.Map;
import org.claimdesk.shared.Audited;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.Subject;

/** Somebody said on what terms a document, or all that a source gives, was given. */
sealed interface TermsEvent extends Audited {

    record OfDocument(DocumentId document, Terms terms) implements TermsEvent {

        @Override
        public String action() {
            return "document.terms-agreed";
        }

        @Override
        public Subject subject() {
            return Subject.of(document);
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "attribution", terms.own().map(Enum::name).orElse("OF_ITS_SOURCE"),
                    "handing on", terms.handingOn().name());
        }
    }

    record OfSource(SourceId source, Attribution attribution) implements TermsEvent {

        @Override
        public String action() {
            return "source.terms-agreed";
        }

        @Override
        public Subject subject() {
            return new Subject("source", source.value());
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("attribution", attribution.name());
        }
    }
}
