package org.claimdesk.sample;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.claimdesk.evidence.DocumentArrivals;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.Documents;
import org.claimdesk.evidence.Evidence;
import org.claimdesk.evidence.IncomingFile;
import org.claimdesk.evidence.LayerDetails;
import org.claimdesk.evidence.LinkOutcome;
import org.claimdesk.evidence.NoteDraft;
import org.claimdesk.evidence.NoteKind;
import org.claimdesk.evidence.Provenances;
import org.claimdesk.evidence.Received;
import org.claimdesk.evidence.Sources;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.LayerId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Brings in the sample documents and links passages of them. */
@Component
@Profile("sample")
class SampleEvidence {

    private static final Duration LONGEST_READING = Duration.ofMinutes(2);
    private static final int ATTEMPTS = 3;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final SampleDesk desk;
    private final DocumentArrivals arrivals;
    private final Documents documents;
    private final Sources sources;
    private final Provenances provenances;
    private final Evidence evidence;
    private final Map<SampleFile, LayerId> layers = new EnumMap<>(SampleFile.class);

    SampleEvidence(
            SampleDesk desk,
            DocumentArrivals arrivals,
            Documents documents,
            Sources sources,
            Provenances provenances,
            Evidence evidence) {
        this.desk = desk;
        this.arrivals = arrivals;
        this.documents = documents;
        this.sources = sources;
        this.provenances = provenances;
        this.evidence = evidence;
    }

    /** Returns when all documents have been read. */
    void receive() {
        Map<SampleFile, DocumentId> ids = new EnumMap<>(SampleFile.class);
        for (SampleFile file : SampleFile.values()) {
            ids.put(file, desk.as(SamplePerson.REVIEWER, () -> receive(file)));
        }
        ids.forEach(
                (file, id) -> {
                    layers.put(file, read(id));
                    desk.as(SamplePerson.REVIEWER, () -> sources.attribute(id, file.source()));
                    desk.as(
                            SamplePerson.REVIEWER,
                            () -> provenances.note(id, file.provenance(), 0));
                });
    }

    EvidenceId link(SamplePerson who, ClaimId claim, SampleFile file, Quoted quoted) {
        LayerId layer = Objects.requireNonNull(layers.get(file));
        return desk.as(
                who,
                () -> {
                    var words = Wording.in(documents.text(layer).orThrow(), quoted.words());
                    var outcome =
                            evidence.link(
                                    claim, layer, List.of(words), quoted.stance(), quoted.remark());
                    return SampleDesk.expect(LinkOutcome.Linked.class, outcome).item().id();
                });
    }

    EvidenceId interview(SamplePerson taker, ClaimId claim, Stance stance, String words) {
        var note =
                new NoteDraft(
                        NoteKind.INTERVIEW,
                        words,
                        Optional.of(LocalDate.of(2026, 1, 5)),
                        Optional.of("Information desk, Office of Sample Statistics"),
                        Optional.of("By telephone"));
        return desk.as(taker, () -> evidence.note(claim, note, stance, "").id());
    }

    private DocumentId receive(SampleFile file) {
        var incoming =
                new IncomingFile(
                        file.fileName(), new ByteArrayInputStream(file.bytes()), Optional.empty());
        return SampleDesk.expect(Received.Arrived.class, arrivals.receive(incoming))
                .document()
                .id();
    }

    /** A machine that has other things to do may take longer than a reading is given. */
    private LayerId read(DocumentId id) {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            Optional<LayerDetails> layer = settled(id).layer();
            if (layer.isPresent()) {
                return layer.get().id();
            }
            desk.as(
                    SamplePerson.REVIEWER,
                    () -> {
                        arrivals.retry(id);
                        return id;
                    });
        }
        DocumentDetails last = settled(id);
        return last.layer()
                .orElseThrow(() -> new IllegalStateException("No text in " + last.name()))
                .id();
    }

    private DocumentDetails settled(DocumentId id) {
        for (long look = 0; look < LONGEST_READING.dividedBy(LOOK_AGAIN); look++) {
            DocumentDetails document =
                    desk.as(SamplePerson.REVIEWER, () -> documents.find(id)).orElseThrow();
            if (document.state().isSettled()) {
                return document;
            }
            pause();
        }
        throw new IllegalStateException("The sample document %s was not read".formatted(id));
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The sample desk was stopped while it was filled", e);
        }
    }

    /** Words of a document and what they say of a claim. */
    record Quoted(String words, Stance stance, String remark) {

        static Quoted supports(String words) {
            return new Quoted(words, Stance.SUPPORTS, "");
        }

        static Quoted refutes(String words) {
            return new Quoted(words, Stance.REFUTES, "");
        }

        static Quoted context(String words) {
            return new Quoted(words, Stance.GIVES_CONTEXT, "");
        }

        Quoted remarked(String words) {
            return new Quoted(this.words, stance, words);
        }
    }
}
