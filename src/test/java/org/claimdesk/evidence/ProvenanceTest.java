package org.claimdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.OnDatabase;
import org.claimdesk.shared.PartialDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Where documents came from, as people say. */
@OnDatabase
@RecordApplicationEvents
class ProvenanceTest extends DeskWithEvidence {

    private static final Provenance OFFICE =
            new Provenance(
                    Optional.of(URI.create("https://office.example/tin")),
                    Optional.of(PartialDate.parse("2026-01")));

    @Autowired private Provenances provenances;
    @Autowired private Sources sources;
    @Autowired private ApplicationEvents events;

    /** It would stand in the log for good. */
    @Test
    void isNoAddressWithAPasswordInIt() {
        DocumentDetails document = read("one.txt", words);
        for (String address : List.of("https://name:word@office.example/", "https:///tin")) {
            var said = new Provenance(Optional.of(URI.create(address)), Optional.empty());
            assertThatThrownBy(() -> note(document, said, 0))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void isToldWithTheDocumentItsPassagesAndInTheLog() {
        DocumentDetails document = read("one.txt", words);
        EvidenceItem item = link(document, "Zinc fell", Stance.REFUTES);
        DocumentDetails other = read("two.txt", words + " again");

        ProvenanceOutcome outcome = note(document, OFFICE, 0);

        assertThat(outcome).isEqualTo(new ProvenanceOutcome.Noted(found(document)));
        assertThat(found(document).provenance()).isEqualTo(OFFICE);
        assertThat(passage(as(() -> evidence.find(item.id())).orElseThrow()).provenance())
                .isEqualTo(OFFICE);
        assertThat(as(() -> provenances.of(List.of(document.id(), other.id()))))
                .isEqualTo(Map.of(document.id(), OFFICE));
        assertThat(traces())
                .singleElement()
                .satisfies(
                        event -> {
                            assertThat(event.facts())
                                    .containsExactly(Map.entry("published", "2026-01"));
                            assertThat(event.values())
                                    .containsExactly(
                                            Map.entry("url", "https://office.example/tin"));
                        });
    }

    @Test
    void staysAsSomebodyElseSaidItSinceItWasShown() {
        DocumentDetails document = read("one.txt", words);
        note(document, OFFICE, 0);

        ProvenanceOutcome outcome = note(document, Provenance.UNKNOWN, 0);

        assertThat(outcome).isEqualTo(new ProvenanceOutcome.Conflict(found(document)));
        assertThat(found(document).provenance()).isEqualTo(OFFICE);
    }

    @Test
    void isNotDisturbedByWhatElseHappensToTheDocument() {
        DocumentDetails document = read("one.txt", words);
        var board = new SourceDraft("Metal board", SourceKind.OTHER, SourceRank.UNKNOWN, words);
        as(() -> sources.attribute(document.id(), board));

        note(document, OFFICE, document.provenanceVersion());
        as(
                () -> {
                    arrivals.retry(document.id());
                    return document;
                });
        DocumentDetails readAgain = settled(document.id());

        assertThat(readAgain.provenance()).isEqualTo(OFFICE);
        assertThat(note(document, Provenance.UNKNOWN, readAgain.provenanceVersion()))
                .isInstanceOf(ProvenanceOutcome.Noted.class);
    }

    @Test
    void isNoEventWhereNothingIsSaidAnew() {
        DocumentDetails document = read("one.txt", words);

        note(document, Provenance.UNKNOWN, 0);

        assertThat(traces()).isEmpty();
        assertThat(found(document).provenanceVersion()).isZero();
    }

    @Test
    void holdsOnlyAddressesThatCanBeFollowedSafely() {
        Optional<URI> script = Optional.of(URI.create("javascript:alert(1)"));

        assertThatThrownBy(() -> new Provenance(script, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private ProvenanceOutcome note(DocumentDetails document, Provenance said, long seen) {
        return as(() -> provenances.note(document.id(), said, seen));
    }

    private DocumentDetails found(DocumentDetails document) {
        return as(() -> documents.find(document.id())).orElseThrow();
    }

    private List<DocumentEvent.Traced> traces() {
        return events.stream(DocumentEvent.Traced.class).toList();
    }
}
