package org.claimdesk.report;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimdesk.evidence.Agreements;
import org.claimdesk.evidence.Attribution;
import org.claimdesk.evidence.CellContextWords;
import org.claimdesk.evidence.Documents;
import org.claimdesk.evidence.EvidenceContent;
import org.claimdesk.evidence.EvidenceContent.DocumentPassage;
import org.claimdesk.evidence.EvidenceContent.Note;
import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.evidence.LastVerification;
import org.claimdesk.evidence.LayerWords;
import org.claimdesk.evidence.Provenance;
import org.claimdesk.evidence.Sheets;
import org.claimdesk.evidence.SourceDetails;
import org.claimdesk.evidence.SourceKind;
import org.claimdesk.evidence.SourceRank;
import org.claimdesk.evidence.Stance;
import org.claimdesk.evidence.TermsInForce;
import org.claimdesk.evidence.UnlinkedEvidence;
import org.claimdesk.evidence.VerificationResult;
import org.claimdesk.evidence.translation.TranslationWords;
import org.claimdesk.evidence.translation.Translations;
import org.claimdesk.report.content.Act;
import org.claimdesk.report.content.ReportedEvidence;
import org.claimdesk.report.content.ReportedEvidence.StanceTaken;
import org.claimdesk.report.content.ReportedSource;
import org.claimdesk.report.content.ReportedSpan;
import org.claimdesk.report.content.ReportedTranslation;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.KeptText;
import org.claimdesk.shared.PartialDate;
import org.springframework.stereotype.Component;

/** Evidence as a report tells it. */
@Component
class ReportedPassages {

    private final Documents documents;
    private final Sheets sheets;
    private final Agreements agreements;
    private final Names names;
    private final Translations translations;

    ReportedPassages(
            Documents documents,
            Sheets sheets,
            Agreements agreements,
            Names names,
            Translations translations) {
        this.translations = translations;
        this.agreements = agreements;
        this.documents = documents;
        this.sheets = sheets;
        this.names = names;
    }

    /** What was given not for use is in no report, with neither its words nor its file. */
    static boolean mayBeTold(EvidenceItem item) {
        Attribution attribution =
                switch (item.content()) {
                    case DocumentPassage passage -> passage.attribution();
                    case Note note ->
                            note.from()
                                    .map(EvidenceContent.TypedFrom::attribution)
                                    .orElse(Attribution.ON_RECORD);
                };
        return attribution != Attribution.NOT_FOR_USE;
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
                    case DocumentPassage passage -> passage(item.id(), passage, texts);
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

    /** Of a background document no name, address or day is told: each may say who gave it. */
    static String name(String document, TermsInForce terms) {
        return terms.isBackground() ? text("report.background-document") : document;
    }

    /** The one that may be named. */
    static Optional<ReportedSource> source(TermsInForce terms) {
        return terms.named().map(ReportedPassages::source);
    }

    private static ReportedSource source(SourceDetails source) {
        return new ReportedSource(
                source.name(), source.kind() == SourceKind.PERSON, rank(source.rank()));
    }

    static Optional<String> url(Provenance provenance, TermsInForce terms) {
        return terms.isBackground() ? Optional.empty() : provenance.url().map(URI::toString);
    }

    static Optional<String> published(Provenance provenance, TermsInForce terms) {
        return terms.isBackground()
                ? Optional.empty()
                : provenance.published().map(PartialDate::format);
    }

    private static Optional<String> rank(SourceRank rank) {
        return switch (rank) {
            case PRIMARY, SECONDARY -> Optional.of(nameOf("report.source-rank", rank));
            case UNKNOWN -> Optional.empty();
        };
    }

    private ReportedEvidence.Passage passage(
            EvidenceId id, DocumentPassage passage, RecentTexts texts) {
        TermsInForce terms =
                agreements
                        .of(List.of(passage.document()))
                        .getOrDefault(passage.document(), TermsInForce.UNSAID);
        KeptText text = texts.of(passage.layerSha256(), () -> documents.text(passage.layer()));
        return new ReportedEvidence.Passage(
                passage.document(),
                name(passage.documentName(), terms),
                passage.mediaType(),
                passage.documentSha256(),
                passage.layer(),
                passage.layerSha256(),
                source(terms),
                url(passage.provenance(), terms),
                published(passage.provenance(), terms),
                passage.spans().stream().map(span -> ReportedSpan.of(text, span)).toList(),
                new ReportedEvidence.Verified(
                        nameOf("report.verification", passage.lastVerification().result()),
                        passage.lastVerification().result() == VerificationResult.EXACT,
                        names.act(passage.lastVerification().by(), passage.lastVerification().at()),
                        passage.lastVerification().fresh().map(this::fresh)),
                terms.isBackground(),
                nameOf("report.handing-on", terms.terms().handingOn()),
                passage.withdrawal()
                        .map(
                                withdrawal ->
                                        new ReportedEvidence.Withdrawn(
                                                names.act(withdrawal.by(), withdrawal.at()),
                                                withdrawal.reason())),
                sheets.around(id, passage).stream()
                        .flatMap(context -> CellContextWords.of(context).stream())
                        .map(line -> new ReportedEvidence.Around(line.name(), line.words()))
                        .toList(),
                translated(id),
                LayerWords.quoted(passage.quoted()));
    }

    private ReportedEvidence.Fresh fresh(LastVerification.Fresh fresh) {
        String result = nameOf("report.verification", fresh.result());
        return new ReportedEvidence.Fresh(
                fresh.tool().map(tool -> text("report.fresh.by", result, tool)).orElse(result),
                names.act(fresh.by(), fresh.at()));
    }

    private List<ReportedTranslation> translated(EvidenceId item) {
        return translations.of(List.of(item)).getOrDefault(item, List.of()).stream()
                .map(
                        translation ->
                                new ReportedTranslation(
                                        TranslationWords.heading(
                                                translation.language(),
                                                translation.tool(),
                                                names.of(translation.by()).name()),
                                        translation.language(),
                                        translation.words(),
                                        translation
                                                .check()
                                                .map(check -> names.act(check.by(), check.at()))))
                .toList();
    }

    private static ReportedEvidence.Note note(Note note) {
        boolean background =
                note.from().filter(from -> from.attribution() != Attribution.ON_RECORD).isPresent();
        return new ReportedEvidence.Note(
                nameOf("report.note-kind", note.kind()),
                note.text(),
                note.date().map(LocalDate::toString),
                note.who(),
                background ? note.how().map(ReportedPassages::background) : note.how());
    }

    /** Instead of how a note was typed from a file. */
    static String background(String how) {
        return text("report.note.typed-from-background");
    }
}
