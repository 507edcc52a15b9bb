package org.claimdesk.sample;

import static org.claimdesk.sample.SamplePerson.EDITOR;
import static org.claimdesk.sample.SamplePerson.REVIEWER;
import static org.claimdesk.sample.SamplePerson.REVIEWER2;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.claimdesk.claim.ClaimDescription;
import org.claimdesk.claim.ClaimKind;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.DescribeOutcome;
import org.claimdesk.claim.SetAside;
import org.claimdesk.claim.SetAside.Ground;
import org.claimdesk.claim.StatusOutcome;
import org.claimdesk.sample.SampleArticles.Described;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.VersionId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Claims that nobody has answered: open, assigned, set aside, noted down. */
@Component
@Profile("sample")
class ClaimsWithoutVerdict {

    private final SampleDesk desk;
    private final SampleArticles articles;
    private final Claims claims;
    private final Clock clock;

    ClaimsWithoutVerdict(SampleDesk desk, SampleArticles articles, Claims claims, Clock clock) {
        this.desk = desk;
        this.articles = articles;
        this.claims = claims;
        this.clock = clock;
    }

    void tell(VersionId visit, VersionId harbour) {
        setAside(visit);
        open(harbour);
        noted();
    }

    private void setAside(VersionId visit) {
        ClaimId claim =
                articles.mark(
                        REVIEWER2,
                        visit,
                        "The air between us has never been warmer",
                        new Described(
                                "The air between both countries has never been warmer.",
                                ClaimKind.OTHER,
                                "The ambassador",
                                List.of("Diplomacy"),
                                ""));
        var why = new SetAside(Ground.NOT_CHECKABLE, "An image, not a fact.", null);
        desk.as(
                REVIEWER2,
                () -> SampleDesk.expect(StatusOutcome.Moved.class, claims.setAside(claim, why)));
    }

    private void open(VersionId harbour) {
        articles.mark(
                REVIEWER2,
                harbour,
                "not a single crown of it was public money",
                new Described(
                        "No public money went into the new terminal.",
                        ClaimKind.EVENT,
                        "Jorun Vest",
                        List.of("Ports"),
                        "Checkable in the budget."));
        ClaimId assigned =
                articles.mark(
                        REVIEWER2,
                        harbour,
                        "That is more than to all of our neighbours together",
                        new Described(
                                "More containers of Port Example go to the east than to all neighbours"
                                        + " together.",
                                ClaimKind.COMPARISON,
                                "Jorun Vest",
                                List.of("Ports"),
                                ""));
        desk.as(EDITOR, () -> due(assigned));
    }

    /** An editor gives the claim to a reviewer, until the day after tomorrow. */
    private DescribeOutcome due(ClaimId id) {
        var claim = claims.get(id);
        ClaimDescription now = claim.description();
        return SampleDesk.expect(
                DescribeOutcome.Described.class,
                claims.describe(
                        id,
                        new ClaimDescription(
                                now.statement(),
                                now.kind(),
                                now.speaker(),
                                now.said(),
                                now.topics(),
                                now.reason(),
                                desk.id(REVIEWER),
                                clock.instant().plus(Duration.ofDays(2))),
                        claim.version()));
    }

    private void noted() {
        desk.as(
                EDITOR,
                () ->
                        claims.note(
                                articles.description(
                                        new Described(
                                                "The agreement on raw materials will create 12,000 jobs by 2030.",
                                                ClaimKind.PREDICTION,
                                                null,
                                                List.of("Raw materials"),
                                                "Heard on the radio; no text yet."))));
    }
}
