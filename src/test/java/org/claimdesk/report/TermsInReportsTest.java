package org.claimdesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.claimdesk.OnDatabase;
import org.claimdesk.evidence.Agreements;
import org.claimdesk.evidence.AttributeOutcome;
import org.claimdesk.evidence.Attribution;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.EvidenceContent.DocumentPassage;
import org.claimdesk.evidence.IncomingFile;
import org.claimdesk.evidence.LinkOutcome;
import org.claimdesk.evidence.NoteKind;
import org.claimdesk.evidence.Provenance;
import org.claimdesk.evidence.Provenances;
import org.claimdesk.evidence.Received;
import org.claimdesk.evidence.SomeNote;
import org.claimdesk.evidence.SourceDetails;
import org.claimdesk.evidence.SourceDraft;
import org.claimdesk.evidence.SourceKind;
import org.claimdesk.evidence.SourceRank;
import org.claimdesk.evidence.Sources;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.PartialDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people asked not to be told stays out of every report, in each of its formats. */
@OnDatabase
class TermsInReportsTest extends DeskWithACorrectedVerdict {

    private static final String TYPED = "The sign says 46 percent.";

    @Autowired private Sources sources;
    @Autowired private Agreements agreements;
    @Autowired private Provenances provenances;

    private final String secret = "whisper" + UUID.randomUUID().toString().replace("-", "");

    /** It gave what the published verdict quotes, and a file from which a note was typed. */
    private SourceDetails source;

    @BeforeEach
    void somebodyWhispered() {
        var passage = (DocumentPassage) as(reviewer, () -> evidence.of(claim)).getFirst().content();
        DocumentDetails quoted =
                as(reviewer, () -> documents.find(passage.document())).orElseThrow();
        var where =
                new Provenance(
                        Optional.of(URI.create("https://%s.example/tin".formatted(secret))),
                        Optional.of(PartialDate.parse("1987-06-05")));
        as(reviewer, () -> provenances.note(quoted.id(), where, quoted.provenanceVersion()));
        source = given(quoted.id());
        DocumentId unread = photo();
        given(unread);
        assertThat(
                        as(
                                reviewer,
                                () ->
                                        evidence.note(
                                                claim,
                                                unread,
                                                SomeNote.of(NoteKind.OBSERVATION, TYPED),
                                                Stance.SUPPORTS,
                                                "")))
                .isInstanceOf(LinkOutcome.Linked.class);
        correct(submit("The table says so, and a sign.", 2));
    }

    @Test
    void ofABackgroundSourceNothingIsToldThatMayBetrayIt() throws IOException {
        agree(Attribution.BACKGROUND);

        for (String report : everyFormat().values()) {
            assertThat(report)
                    .contains("47 % of all tin", TYPED)
                    .doesNotContain(secret, "tin.txt", "1987-06");
        }
    }

    @Test
    void whatWasGivenNotForUseIsInNone() throws IOException {
        agree(Attribution.NOT_FOR_USE);

        Map<ReportFormat, String> reports = everyFormat();

        assertThat(reports.values())
                .allSatisfy(
                        report ->
                                assertThat(report)
                                        .doesNotContain("47 % of all tin", TYPED)
                                        .doesNotContain(secret, "tin.txt", "1987-06"));
        assertThat(reports.get(ReportFormat.HTML)).contains("Given not for use, and left out");
    }

    private void agree(Attribution attribution) {
        as(reviewer, () -> agreements.agree(source.id(), attribution, agreements.of(source.id())));
    }

    private SourceDetails given(DocumentId document) {
        var draft = new SourceDraft(secret, SourceKind.PERSON, SourceRank.PRIMARY, "");
        return switch (as(reviewer, () -> sources.attribute(document, draft))) {
            case AttributeOutcome.Attributed(SourceDetails named) -> named;
            case AttributeOutcome other -> throw new AssertionError(other.toString());
        };
    }

    private DocumentId photo() {
        var bytes = new ByteArrayInputStream((secret + "\0\1\2\3").getBytes());
        var file = new IncomingFile(secret + ".bin", bytes, Optional.empty());
        return ((Received.Arrived) as(reviewer, () -> arrivals.receive(file))).document().id();
    }

    /** The words of one report in each of its formats. */
    private Map<ReportFormat, String> everyFormat() throws IOException {
        ReportDetails report =
                made(new ReportScope.OfClaims(List.of(claim)), Set.of(ReportFormat.values()));
        Map<ReportFormat, String> words = new EnumMap<>(ReportFormat.class);
        for (ReportFormat format : ReportFormat.values()) {
            Path file = as(reviewer, () -> reports.fetch(report.id(), format)).orElseThrow().path();
            words.put(format, format == ReportFormat.PDF ? printed(file) : Files.readString(file));
        }
        return words;
    }

    private static String printed(Path file) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
