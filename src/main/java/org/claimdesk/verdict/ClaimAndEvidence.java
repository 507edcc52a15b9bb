package org.claimdesk.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.claim.AppearanceCheck;
import org.claimdesk.claim.Appearances;
import org.claimdesk.claim.ClaimDetails;
import org.claimdesk.claim.ClaimVerdict;
import org.claimdesk.claim.Claims;
import org.claimdesk.evidence.Attribution;
import org.claimdesk.evidence.Evidence;
import org.claimdesk.evidence.EvidenceContent;
import org.claimdesk.evidence.EvidenceContent.DocumentPassage;
import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.evidence.Sheets;
import org.claimdesk.evidence.VerificationResult;
import org.claimdesk.evidence.Withdrawals;
import org.claimdesk.evidence.translation.Translation;
import org.claimdesk.evidence.translation.Translations;
import org.claimdesk.evidence.verification.Verifications;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.PartialDate;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.VersionId;
import org.claimdesk.verdict.FrozenEvidence.Content;
import org.claimdesk.verdict.FrozenEvidence.Note;
import org.claimdesk.verdict.FrozenEvidence.Passage;
import org.springframework.stereotype.Component;

/**
 * Takes what a revision freezes from the features that keep it. What only some people may know of
 * is never frozen, whoever asks (decision 0070).
 */
@Component
class ClaimAndEvidence implements ClaimSide {

    private final Claims claims;
    private final Appearances appearances;
    private final Evidence evidence;
    private final Translations translations;
    private final Verifications verifications;
    private final Withdrawals withdrawals;
    private final Sheets sheets;

    ClaimAndEvidence(
            Claims claims,
            Appearances appearances,
            Evidence evidence,
            Verifications verifications,
            Withdrawals withdrawals,
            Sheets sheets,
            Translations translations) {
        this.claims = claims;
        this.appearances = appearances;
        this.evidence = evidence;
        this.translations = translations;
        this.verifications = verifications;
        this.withdrawals = withdrawals;
        this.sheets = sheets;
    }

    @Override
    public Matter matter(ClaimId id) {
        ClaimDetails claim = claims.get(id);
        Map<VersionId, Sha256> texts = appearances.texts(id);
        return new Matter(
                claim.statement(),
                Optional.ofNullable(claim.description().speaker()),
                Optional.ofNullable(claim.description().said()).map(PartialDate::format),
                claim.appearances().stream()
                        .map(
                                appearance ->
                                        new FrozenAppearance(
                                                appearance.article(),
                                                appearance.version(),
                                                hash(texts, appearance.version()),
                                                appearance.spans()))
                        .toList(),
                frozen(evidence.openOf(id)));
    }

    @Override
    public int leftOut(ClaimId id) {
        return (int) evidence.of(id).stream().filter(EvidenceItem::isRestricted).count();
    }

    @Override
    public List<QuotationCheck> lastChecks(ClaimId id) {
        return evidence.openOf(id).stream().flatMap(item -> check(item).stream()).toList();
    }

    @Override
    public List<QuotationCheck> verify(ClaimId id) {
        List<QuotationCheck> checks = new ArrayList<>();
        appearances.verify(id).forEach(check -> checks.add(check(check)));
        verifications.verify(id).stream()
                .filter(item -> !item.isRestricted())
                .forEach(item -> check(item).ifPresent(checks::add));
        return List.copyOf(checks);
    }

    @Override
    public void hold(ClaimId id) {
        claims.hold(id);
    }

    @Override
    public void tell(ClaimId id, ClaimVerdict verdict) {
        claims.verdictMoved(id, verdict);
        withdrawals.verdictMoved(id);
    }

    private static QuotationCheck check(AppearanceCheck check) {
        VerificationResult result =
                switch (check.result()) {
                    case STANDS -> VerificationResult.EXACT;
                    case TEXT_ALTERED -> VerificationResult.LAYER_ALTERED;
                    case TEXT_MISSING -> VerificationResult.LAYER_MISSING;
                    case NOT_THERE -> VerificationResult.MISSING;
                };
        return new QuotationCheck(
                Optional.empty(), check.appearance().quote(), result, Optional.empty());
    }

    private static Optional<QuotationCheck> check(EvidenceItem item) {
        return switch (item.content()) {
            case DocumentPassage passage ->
                    Optional.of(
                            new QuotationCheck(
                                    Optional.of(item.id()),
                                    passage.quote(),
                                    passage.lastVerification().result(),
                                    Optional.of(passage.lastVerification().at()),
                                    passage.attribution() != Attribution.NOT_FOR_USE,
                                    passage.withdrawal()
                                            .map(withdrawal -> passage.documentName())));
            case EvidenceContent.Note note -> note.from().flatMap(from -> check(item, note, from));
        };
    }

    /** Words that nothing can be held against say no more than whether their file may be used. */
    private static Optional<QuotationCheck> check(
            EvidenceItem item, EvidenceContent.Note note, EvidenceContent.TypedFrom from) {
        boolean mayBeUsed = from.attribution() != Attribution.NOT_FOR_USE;
        return mayBeUsed && from.withdrawal().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new QuotationCheck(
                                Optional.of(item.id()),
                                note.text(),
                                VerificationResult.EXACT,
                                Optional.empty(),
                                mayBeUsed,
                                from.withdrawal().map(withdrawal -> from.name())));
    }

    private List<FrozenEvidence> frozen(List<EvidenceItem> items) {
        Map<EvidenceId, List<Translation>> translated =
                translations.of(items.stream().map(EvidenceItem::id).toList());
        return items.stream()
                .map(item -> frozen(item, translated.getOrDefault(item.id(), List.of())))
                .toList();
    }

    private static FrozenTranslation frozen(Translation translation) {
        return new FrozenTranslation(
                translation.id(),
                translation.language(),
                translation.words(),
                translation.tool(),
                translation.by(),
                translation.at());
    }

    private FrozenEvidence frozen(EvidenceItem item, List<Translation> translations) {
        return new FrozenEvidence(
                item.id(),
                item.stance(),
                item.remark(),
                item.by(),
                item.at(),
                content(item, translations));
    }

    private Content content(EvidenceItem item, List<Translation> translations) {
        return switch (item.content()) {
            case DocumentPassage passage ->
                    new Passage(
                            passage.document(),
                            passage.documentName(),
                            passage.documentSha256(),
                            passage.layer(),
                            passage.layerSha256(),
                            passage.spans(),
                            translations.stream().map(ClaimAndEvidence::frozen).toList(),
                            sheets.around(item.id(), passage).stream()
                                    .flatMap(context -> FrozenCells.of(context).stream())
                                    .toList());
            case EvidenceContent.Note note ->
                    new Note(note.kind(), note.text(), note.date(), note.who(), note.how());
        };
    }

    private static Sha256 hash(Map<VersionId, Sha256> texts, VersionId version) {
        Sha256 hash = texts.get(version);
        if (hash == null) {
            throw new IllegalStateException("No hash of the text of version " + version);
        }
        return hash;
    }
}
