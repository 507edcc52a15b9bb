package org.claimdesk.report;

import static org.claimdesk.ui.Texts.nameOf;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.claimdesk.evidence.Documents;
import org.claimdesk.evidence.EvidenceContent.DocumentPassage;
import org.claimdesk.evidence.EvidenceContent.Note;
import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.evidence.Provenance;
import org.claimdesk.evidence.SourceDetails;
import org.claimdesk.evidence.SourceKind;
import org.claimdesk.evidence.SourceRank;
import org.claimdesk.evidence.Stance;
import org.claimdesk.evidence.UnlinkedEvidence;
import org.claimdesk.evidence.VerificationResult;
import org.claimdesk.report.content.Act;
import org.claimdesk.report.content.ReportedEvidence;
import org.claimdesk.report.content.ReportedEvidence.StanceTaken;
import org.claimdesk.report.content.ReportedSource;
import org.claimdesk.report.content.ReportedSpan;
import org.claimdesk.shared.KeptText;
import org.claimdesk.shared.PartialDate;
import org.springframework.stereotype.Component;

/** Evidence as a report tells it. */
@Component
class ReportedPassages {

    private final Documents documents;
    private final Names names;

    ReportedPassages(Documents documents, Names names) {
        this.documents = documents;
        this.names = names;
    }

    ReportedEvidence of(EvidenceItem item, RecentTexts texts) {
        return of(item, Optional.empty(), texts);
    }

    ReportedEvidence of(UnlinkedEvidence unlinked, RecentTexts texts) {
        return of(unlinked.item(), Optional.of(names.act(unlinked.by(), unlinked.at())), texts);
    }

    private ReportedEvidence of(EvidenceItem item, Optional<Act> unlinked, RecentTexts texts) {
        return new ReportedEvidence(
                item.id(),
                stance(item.stance()),
                item.remark(),
                names.act(item.by(), item.at()),
                unlinked,
                switch (item.content()) {
                    case DocumentPassage passage -> passage(passage, texts);
                    case Note note -> note(note);
                });
    }

    static StanceTaken stance(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> StanceTaken.SUPPORTS;
            case REFUTES -> StanceTaken.REFUTES;
            case GIVES_CONTEXT -> StanceTaken.GIVES_CONTEXT;
        };
    }

    static ReportedSource source(SourceDetails source) {
        return new ReportedSource(
                source.name(), source.kind() == SourceKind.PERSON, rank(source.rank()));
    }

    static Optional<String> url(Provenance provenance) {
        return provenance.url().map(URI::toString);
    }

    static Optional<String> published(Provenance provenance) {
        return provenance.published().map(PartialDate::format);
    }

    private static Optional<String> rank(SourceRank rank) {
        return switch (rank) {
            case PRIMARY, SECONDARY -> Optional.of(nameOf("report.source-rank", rank));
            case UNKNOWN -> Optional.empty();
        };
    }

    private ReportedEvidence.Passage passage(DocumentPassage passage, RecentTexts texts) {
        KeptText text = texts.of(passage.layerSha256(), () -> documents.text(passage.layer()));
        return new ReportedEvidence.Passage(
                passage.document(),
                passage.documentName(),
                passage.mediaType(),
                passage.documentSha256(),
                passage.layer(),
                passage.layerSha256(),
                passage.source().map(ReportedPassages::source),
                url(passage.provenance()),
                published(passage.provenance()),
                passage.spans().stream().map(span -> ReportedSpan.of(text, span)).toList(),
                new ReportedEvidence.Verified(
                        nameOf("report.verification", passage.lastVerification().result()),
                        passage.lastVerification().result() == VerificationResult.EXACT,
                        names.act(
                                passage.lastVerification().by(), passage.lastVerification().at())));
    }

    private static ReportedEvidence.Note note(Note note) {
        return new ReportedEvidence.Note(
                nameOf("report.note-kind", note.kind()),
                note.text(),
                note.date().map(LocalDate::toString),
                note.who(),
                note.how());
    }
}
