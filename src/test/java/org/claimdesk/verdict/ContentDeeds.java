package org.claimdesk.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.claimdesk.SomePeople;
import org.claimdesk.claim.Appearance;
import org.claimdesk.claim.ClaimDescription;
import org.claimdesk.claim.ClaimDetails;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.DescribeOutcome;
import org.claimdesk.claim.MarkOutcome;
import org.claimdesk.claim.UndoOutcome;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.PartialDate;
import org.claimdesk.shared.Selection;
import org.claimdesk.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does what can be done to the content of a claim of {@link SomeClaim}, through the services. */
@Component
class ContentDeeds {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 1, 2);

    private final SomePeople people;
    private final Claims claims;
    private final EvidenceDeeds evidence;

    ContentDeeds(SomePeople people, Claims claims, EvidenceDeeds evidence) {
        this.people = people;
        this.claims = claims;
        this.evidence = evidence;
    }

    /** What is to be taken back has to be done first. */
    void prepare(UserId person, ClaimId claim, ContentDeed deed) {
        switch (deed) {
            case TAKE_WORDS_BACK -> perform(person, claim, ContentDeed.ADD_WORDS);
            case RELINK -> perform(person, claim, ContentDeed.UNLINK);
            case REWORD,
                    NAME_THE_SPEAKER,
                    DATE,
                    ADD_WORDS,
                    ADD_A_PLACE,
                    LINK_A_PASSAGE,
                    LINK_A_NOTE,
                    TURN_THE_STANCE,
                    REMARK,
                    UNLINK -> {}
        }
    }

    /** Whether it changed anything: words that are there already, say, are not added again. */
    boolean perform(UserId person, ClaimId claim, ContentDeed deed) {
        return people.as(person, () -> perform(claims.get(claim), deed));
    }

    private boolean perform(ClaimDetails claim, ContentDeed deed) {
        return switch (deed) {
            case REWORD -> describe(claim, fresh("Worded"), speaker(claim), said(claim));
            case NAME_THE_SPEAKER ->
                    describe(claim, claim.statement(), fresh("Speaker"), said(claim));
            case DATE -> describe(claim, claim.statement(), speaker(claim), anotherDay(claim));
            case ADD_WORDS ->
                    isTaken(claims.addTo(claim.id(), place(claim).version(), rest(claim)));
            case TAKE_WORDS_BACK ->
                    claims.undoAdded(claim.id(), place(claim).id()) == UndoOutcome.UNDONE;
            case ADD_A_PLACE ->
                    isTaken(
                            claims.appear(
                                    claim.id(), place(claim).version(), List.of(rest(claim))));
            case LINK_A_PASSAGE -> evidence.linkPassage(claim.id());
            case LINK_A_NOTE -> evidence.linkNote(claim.id());
            case TURN_THE_STANCE -> evidence.turnStance(claim.id());
            case REMARK -> evidence.remark(claim.id(), fresh("See"));
            case UNLINK -> evidence.unlink(claim.id());
            case RELINK -> evidence.relink(claim.id());
        };
    }

    private boolean describe(
            ClaimDetails claim,
            String statement,
            @Nullable String speaker,
            @Nullable PartialDate said) {
        ClaimDescription before = claim.description();
        var description =
                new ClaimDescription(
                        statement,
                        before.kind(),
                        speaker,
                        said,
                        before.topics(),
                        before.reason(),
                        before.assignee(),
                        before.dueAt());
        return claims.describe(claim.id(), description, claim.version())
                instanceof DescribeOutcome.Described;
    }

    private static String fresh(String word) {
        return word + " " + UUID.randomUUID();
    }

    private static @Nullable String speaker(ClaimDetails claim) {
        return claim.description().speaker();
    }

    private static @Nullable PartialDate said(ClaimDetails claim) {
        return claim.description().said();
    }

    private static PartialDate anotherDay(ClaimDetails claim) {
        boolean isFriday = PartialDate.day(FRIDAY).equals(said(claim));
        return PartialDate.day(isFriday ? FRIDAY.plusDays(1) : FRIDAY);
    }

    private static Appearance place(ClaimDetails claim) {
        return claim.appearances().getFirst();
    }

    private static Selection rest(ClaimDetails claim) {
        int start = place(claim).spans().getFirst().end() + 1;
        return new Selection(start, start + SomeClaim.REST.length(), SomeClaim.REST);
    }

    private static boolean isTaken(MarkOutcome outcome) {
        return outcome instanceof MarkOutcome.Marked;
    }
}
