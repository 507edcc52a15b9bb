package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimdesk.evidence.VerificationResult;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.ui.Formats;
import org.claimdesk.ui.Texts;
import org.claimdesk.ui.Times;
import org.claimdesk.verdict.Contribution;
import org.claimdesk.verdict.Refusal;
import org.claimdesk.verdict.Refusal.ApprovalNotLogged;
import org.claimdesk.verdict.Refusal.ApproverHadAHand;
import org.claimdesk.verdict.Refusal.BeforeEmbargo;
import org.claimdesk.verdict.Refusal.ContentChangedSince;
import org.claimdesk.verdict.Refusal.EvidenceWithdrawn;
import org.claimdesk.verdict.Refusal.HadAHand;
import org.claimdesk.verdict.Refusal.NoDayToLookAtEvidence;
import org.claimdesk.verdict.Refusal.NoEvidence;
import org.claimdesk.verdict.Refusal.NoEvidenceStands;
import org.claimdesk.verdict.Refusal.NoNote;
import org.claimdesk.verdict.Refusal.NoRating;
import org.claimdesk.verdict.Refusal.NoRationale;
import org.claimdesk.verdict.Refusal.NoUrl;
import org.claimdesk.verdict.Refusal.NotForUse;
import org.claimdesk.verdict.Refusal.NotInState;
import org.claimdesk.verdict.Refusal.NotItsAuthor;
import org.claimdesk.verdict.Refusal.NotTheOneShown;
import org.claimdesk.verdict.Refusal.QuotationFails;
import org.claimdesk.verdict.Refusal.ReferenceToNothing;
import org.claimdesk.verdict.Refusal.SaysTheSame;
import org.claimdesk.verdict.Refusal.WaitsForDecision;
import org.claimdesk.verdict.Refusal.WasAltered;
import org.claimdesk.verdict.RevisionState;

/** What a refusal says: what happened, why, and what to do next. */
final class RefusalTexts {

    private static final int QUOTE = 80;

    private RefusalTexts() {}

    static String of(Refusal refusal) {
        return switch (refusal) {
            case NoRating() -> text("verdict.refusal.no-rating");
            case NoRationale() -> text("verdict.refusal.no-rationale");
            case ReferenceToNothing(int references) ->
                    text("verdict.refusal.reference", references);
            case NoDayToLookAtEvidence(LocalDate asOf) ->
                    text("verdict.refusal.as-of", Times.format(asOf));
            case NoEvidence() -> text("verdict.refusal.no-evidence");
            case QuotationFails(
                            Optional<EvidenceId> evidence,
                            String quote,
                            VerificationResult result) ->
                    text(
                            evidence.isPresent()
                                    ? "verdict.refusal.quotation"
                                    : "verdict.refusal.appearance",
                            Formats.shortened(quote, QUOTE),
                            Texts.nameOf("verdict.verification", result));
            case NotForUse(EvidenceId evidence, String quote) ->
                    text("verdict.refusal.not-for-use", Formats.shortened(quote, QUOTE));
            case HadAHand(List<Contribution> hands) -> hadAHand(hands);
            case ApproverHadAHand() -> text("verdict.refusal.approver-had-a-hand");
            case NotTheOneShown() -> text("verdict.refusal.not-the-one-shown");
            case ContentChangedSince() -> text("verdict.refusal.content-changed");
            case WasAltered(int number) -> text("verdict.refusal.altered", number);
            case ApprovalNotLogged(int number) ->
                    text("verdict.refusal.approval-not-logged", number);
            case NotInState(RevisionState needed, RevisionState found) ->
                    text(
                            "verdict.refusal.not-in-state",
                            Texts.nameOf("verdict.state", needed),
                            Texts.nameOf("verdict.state", found));
            case WaitsForDecision() -> text("verdict.refusal.waits");
            case SaysTheSame(int number, RevisionState state) ->
                    text(
                            state == RevisionState.APPROVED
                                    ? "verdict.refusal.says-the-same.approved"
                                    : "verdict.refusal.says-the-same",
                            number);
            case NotItsAuthor() -> text("verdict.refusal.not-its-author");
            case BeforeEmbargo(Instant notBefore) ->
                    text("verdict.refusal.embargo", Times.format(notBefore));
            case EvidenceWithdrawn(EvidenceId evidence, String quote, String document) ->
                    text("verdict.refusal.withdrawn", Formats.shortened(quote, QUOTE), document);
            case NoEvidenceStands() -> text("verdict.refusal.no-evidence-stands");
            case NoNote() -> text("verdict.refusal.no-note");
            case NoUrl() -> text("verdict.refusal.no-url");
        };
    }

    private static String hadAHand(List<Contribution> hands) {
        return hands.isEmpty()
                ? text("verdict.refusal.author")
                : text(
                        "verdict.refusal.had-a-hand",
                        hands.size(),
                        Times.format(hands.getLast().at()));
    }
}
