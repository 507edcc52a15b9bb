package org.claimdesk.report;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimdesk.evidence.Agreements;
import org.claimdesk.evidence.Passages;
import org.claimdesk.evidence.Provenance;
import org.claimdesk.evidence.Provenances;
import org.claimdesk.evidence.TermsInForce;
import org.claimdesk.evidence.translation.TranslationWords;
import org.claimdesk.report.content.FrozenPiece;
import org.claimdesk.report.content.ReportedAppearance;
import org.claimdesk.report.content.ReportedEntry;
import org.claimdesk.report.content.ReportedRating;
import org.claimdesk.report.content.ReportedRevision;
import org.claimdesk.report.content.ReportedStep;
import org.claimdesk.report.content.ReportedTranslation;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.Span;
import org.claimdesk.verdict.EmbargoDetails;
import org.claimdesk.verdict.FrozenEvidence;
import org.claimdesk.verdict.FrozenTranslation;
import org.claimdesk.verdict.GivenRating;
import org.claimdesk.verdict.PublicationDetails;
import org.claimdesk.verdict.Rating;
import org.claimdesk.verdict.RationaleHtml;
import org.claimdesk.verdict.RationaleText;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.RevisionSnapshot;
import org.claimdesk.verdict.Scale;
import org.claimdesk.verdict.Scales;
import org.claimdesk.verdict.Step;
import org.claimdesk.verdict.StepKind;
import org.claimdesk.verdict.VerdictDetails;
import org.springframework.stereotype.Component;

/** Verdicts as a report tells them: every revision, the first one first. */
@Component
class ReportedVerdicts {

    private final Scales scales;
    private final Agreements agreements;
    private final Provenances provenances;
    private final ReportedAppearances appearances;
    private final Names names;

    ReportedVerdicts(
            Scales scales,
            Agreements agreements,
            Provenances provenances,
            ReportedAppearances appearances,
            Names names) {
        this.scales = scales;
        this.agreements = agreements;
        this.provenances = provenances;
        this.appearances = appearances;
        this.names = names;
    }

    List<ReportedRevision> of(VerdictDetails verdict, List<ReportedEntry> log, RecentTexts texts) {
        Set<DocumentId> documents = documents(verdict);
        var made = new Made(agreements.ofPieces(pieces(verdict)), provenances.of(documents), names);
        return verdict.revisions().reversed().stream()
                .map(revision -> revision(revision, made, log, texts))
                .toList();
    }

    private static Set<DocumentId> documents(VerdictDetails verdict) {
        return verdict.revisions().stream()
                .flatMap(revision -> revision.snapshot().matter().documents().stream())
                .collect(Collectors.toSet());
    }

    private static Set<EvidenceId> pieces(VerdictDetails verdict) {
        return verdict.revisions().stream()
                .flatMap(revision -> revision.snapshot().matter().evidence().stream())
                .map(FrozenEvidence::id)
                .collect(Collectors.toSet());
    }

    private ReportedRevision revision(
            RevisionDetails revision, Made made, List<ReportedEntry> log, RecentTexts texts) {
        RevisionSnapshot snapshot = revision.snapshot();
        return new ReportedRevision(
                revision.id().value(),
                revision.number(),
                revision.hash(),
                revision.isAltered(),
                revision.isApprovalAltered(),
                names.act(snapshot.author(), snapshot.madeAt()),
                snapshot.matter().statement(),
                snapshot.matter().speaker(),
                snapshot.matter().dateSaid(),
                snapshot.rating().map(this::rating),
                RationaleHtml.of(snapshot.rationale(), snapshot.matter()),
                RationaleText.of(snapshot.rationale(), snapshot.matter()),
                snapshot.asOf(),
                snapshot.reasonWithoutEvidence(),
                pieces(snapshot.matter().evidence(), made),
                revision.publication().isPresent() ? frozen(revision, log, texts) : List.of(),
                revision.steps().stream()
                        .filter(step -> step.kind() != StepKind.SAVED)
                        .map(step -> step(step, revision))
                        .toList());
    }

    private List<ReportedAppearance> frozen(
            RevisionDetails revision, List<ReportedEntry> log, RecentTexts texts) {
        long made = ReportedLog.made(revision.hash(), log);
        return revision.snapshot().matter().appearances().stream()
                .map(frozen -> appearances.of(frozen, made, texts))
                .toList();
    }

    private ReportedRating rating(GivenRating given) {
        Optional<Scale> scale = scales.find(given.scale());
        return new ReportedRating(
                given.rating().key(),
                given.rating().label(),
                scale.map(s -> text("report.scale-version", s.name(), s.ref().version()))
                        .orElse(""),
                switch (given.rating()) {
                    case Rating.Grade grade -> scale.map(s -> grade(grade, s));
                    case Rating.Outcome outcome -> Optional.empty();
                });
    }

    private static ReportedRating.Grade grade(Rating.Grade grade, Scale scale) {
        List<Integer> values = scale.grades().stream().map(Rating.Grade::value).sorted().toList();
        return new ReportedRating.Grade(grade.value(), values.getFirst(), values.getLast());
    }

    private static List<FrozenPiece> pieces(List<FrozenEvidence> evidence, Made made) {
        List<FrozenPiece> pieces = new ArrayList<>();
        for (FrozenEvidence piece : evidence) {
            pieces.add(piece(piece, pieces.size() + 1, made));
        }
        return pieces;
    }

    private static FrozenPiece piece(FrozenEvidence piece, int number, Made made) {
        var stance = ReportedPassages.stance(piece.stance());
        TermsInForce terms = made.terms(piece.id());
        if (terms.isNotForUse()) {
            return FrozenPiece.withheld(piece.id(), number, stance, text("report.not-for-use"));
        }
        return switch (piece.content()) {
            case FrozenEvidence.Passage passage ->
                    new FrozenPiece(
                            piece.id(),
                            number,
                            stance,
                            ReportedPassages.name(passage.name(), terms),
                            ReportedPassages.source(terms),
                            ReportedPassages.url(made.provenance(passage.document()), terms),
                            ReportedPassages.published(made.provenance(passage.document()), terms),
                            passage.spans().stream().map(Span::locator).toList(),
                            List.of(),
                            Passages.quote(passage.spans()),
                            piece.remark(),
                            Optional.of(passage.documentHash()),
                            Optional.of(passage.layerHash()),
                            terms.isBackground(),
                            passage.translations().stream().map(made::translation).toList());
            case FrozenEvidence.Note note ->
                    new FrozenPiece(
                            piece.id(),
                            number,
                            stance,
                            nameOf("report.note-kind", note.kind()),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            circumstances(note, terms),
                            note.text(),
                            piece.remark(),
                            Optional.empty(),
                            Optional.empty(),
                            false,
                            List.of());
        };
    }

    /** How a note was typed names its file, which may name a background source. */
    private static List<String> circumstances(FrozenEvidence.Note note, TermsInForce terms) {
        Optional<String> how =
                terms.isBackground() ? note.how().map(ReportedPassages::background) : note.how();
        return new FrozenEvidence.Note(note.kind(), note.text(), note.date(), note.who(), how)
                .circumstances(LocalDate::toString);
    }

    private ReportedStep step(Step step, RevisionDetails revision) {
        Optional<EmbargoDetails> embargo = revision.embargo(step);
        return new ReportedStep(
                kind(step.kind()),
                names.act(step.by(), step.at()),
                step.note().or(() -> embargo.flatMap(EmbargoDetails::note)),
                published(step, revision)
                        .flatMap(PublicationDetails::url)
                        .or(() -> embargo.flatMap(EmbargoDetails::url)),
                embargo.flatMap(EmbargoDetails::notBefore));
    }

    private static Optional<PublicationDetails> published(Step step, RevisionDetails revision) {
        return switch (step.kind()) {
            case PUBLISHED, CORRECTED -> revision.publication();
            case SAVED,
                    SUBMITTED,
                    RECALLED,
                    RETURNED,
                    APPROVED,
                    EMBARGOED,
                    REPLACED,
                    WITHDRAWN,
                    OVERTAKEN ->
                    Optional.empty();
        };
    }

    private static ReportedStep.Kind kind(StepKind kind) {
        return switch (kind) {
            case SAVED -> throw new IllegalArgumentException("Saving is no step of its own here");
            case SUBMITTED -> ReportedStep.Kind.SUBMITTED;
            case RECALLED -> ReportedStep.Kind.RECALLED;
            case RETURNED -> ReportedStep.Kind.RETURNED;
            case APPROVED -> ReportedStep.Kind.APPROVED;
            case EMBARGOED -> ReportedStep.Kind.EMBARGOED;
            case PUBLISHED -> ReportedStep.Kind.PUBLISHED;
            case CORRECTED -> ReportedStep.Kind.CORRECTED;
            case REPLACED -> ReportedStep.Kind.REPLACED;
            case WITHDRAWN -> ReportedStep.Kind.WITHDRAWN;
            case OVERTAKEN -> ReportedStep.Kind.OVERTAKEN;
        };
    }

    /** What is known now of the documents that revisions quote. */
    private record Made(
            Map<EvidenceId, TermsInForce> terms,
            Map<DocumentId, Provenance> provenances,
            Names names) {

        /** As it was frozen; whether it is checked by now stands with the evidence as it is now. */
        ReportedTranslation translation(FrozenTranslation translation) {
            return new ReportedTranslation(
                    TranslationWords.heading(
                            translation.language(),
                            translation.tool(),
                            names.of(translation.by()).name()),
                    translation.language(),
                    translation.words(),
                    Optional.empty());
        }

        TermsInForce terms(EvidenceId piece) {
            return terms.getOrDefault(piece, TermsInForce.UNSAID);
        }

        Provenance provenance(DocumentId document) {
            return provenances.getOrDefault(document, Provenance.UNKNOWN);
        }
    }
}
