package org.claimdesk.workbench;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimdesk.claim.ClaimFilter;
import org.claimdesk.claim.ClaimOrder;
import org.claimdesk.claim.ClaimPaths;
import org.claimdesk.claim.ClaimRow;
import org.claimdesk.claim.ClaimStatus;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.ui.ClaimChip;
import org.claimdesk.claim.ui.ClaimFilterParameters;
import org.claimdesk.evidence.Evidence;
import org.claimdesk.evidence.EvidenceContent;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.ui.TimeLabel;
import org.claimdesk.ui.Times;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.People;

/** What the home screen shows of claims. */
@org.springframework.stereotype.Component
class HomeOfClaims {

    /** What is due within a week is due soon. */
    private static final Duration SOON = Duration.ofDays(7);

    private final Claims claims;
    private final Evidence evidence;
    private final People people;
    private final CurrentUser current;
    private final Clock clock;

    HomeOfClaims(
            Claims claims, Evidence evidence, People people, CurrentUser current, Clock clock) {
        this.claims = claims;
        this.evidence = evidence;
        this.people = people;
        this.current = current;
        this.clock = clock;
    }

    boolean isAnyWaiting() {
        return !rows(ClaimFilter.waitingFor(current.id()), ClaimOrder.DUE_FIRST, 1).isEmpty();
    }

    HomeSection waitingForMe() {
        ClaimFilter filter = ClaimFilter.waitingFor(current.id());
        return new HomeSection(text("workbench.home.mine"))
                .leadingTo(list(filter))
                .show(
                        rows(filter, ClaimOrder.DUE_FIRST, HomeSection.ROWS),
                        claims.count(filter),
                        row -> row(row, false),
                        text("workbench.home.mine.none"));
    }

    HomeSection dueSoon() {
        ClaimFilter filter = ClaimFilter.unfinishedDueBefore(clock.instant().plus(SOON));
        return new HomeSection(text("workbench.home.due"))
                .leadingTo(list(filter))
                .show(
                        rows(filter, ClaimOrder.DUE_FIRST, HomeSection.ROWS),
                        claims.count(filter),
                        row -> row(row, true),
                        text("workbench.home.due.none"));
    }

    /** Published ones first: whoever reads them relies on them. */
    HomeSection onWithdrawn() {
        ClaimFilter filter = ClaimFilter.restingOnWithdrawn();
        return new HomeSection(text("workbench.home.withdrawn"))
                .leadingTo(list(filter))
                .show(
                        rows(filter, ClaimOrder.LATELY_PUBLISHED, HomeSection.ROWS),
                        claims.count(filter),
                        this::onWithdrawn,
                        text("workbench.home.withdrawn.none"));
    }

    boolean isAnyOnWithdrawn() {
        return claims.count(ClaimFilter.restingOnWithdrawn()) > 0;
    }

    HomeSection latelyPublished() {
        ClaimFilter filter = ClaimFilter.in(ClaimStatus.ANSWERED);
        return new HomeSection(text("workbench.home.published"))
                .leadingTo(list(filter))
                .show(
                        rows(filter, ClaimOrder.LATELY_PUBLISHED, HomeSection.ROWS),
                        HomeOfClaims::published,
                        text("workbench.home.published.none"));
    }

    private List<ClaimRow> rows(ClaimFilter filter, ClaimOrder order, int most) {
        return claims.find(filter, order, 0, most);
    }

    private static String list(ClaimFilter filter) {
        return ClaimPaths.LIST + "?" + ClaimFilterParameters.of(filter).getQueryString();
    }

    private Component row(ClaimRow row, boolean named) {
        List<Component> facts = new ArrayList<>();
        facts.add(new ClaimChip(row.status(), row.verdict()));
        if (named) {
            facts.add(HomeSection.fact(assignee(row)));
        }
        Instant due = row.dueAt();
        if (due != null) {
            facts.add(due(due));
        }
        return HomeSection.row(link(row), facts.toArray(Component[]::new));
    }

    /** What is wrong comes first, and on which document that rests. */
    private Component onWithdrawn(ClaimRow row) {
        List<Component> facts = new ArrayList<>();
        withdrawn(row.id())
                .map(name -> text("workbench.home.withdrawn.document", name))
                .map(
                        words -> {
                            Span fact = new Span(words);
                            fact.addClassName("bad");
                            return fact;
                        })
                .forEach(facts::add);
        facts.add(new ClaimChip(row.status(), row.verdict()));
        facts.add(HomeSection.fact(assignee(row)));
        return HomeSection.row(link(row), facts.toArray(Component[]::new));
    }

    /** The names of the documents, as far as who looks may know of them. */
    private Stream<String> withdrawn(ClaimId claim) {
        return evidence.of(claim).stream()
                .flatMap(
                        item ->
                                switch (item.content()) {
                                    case EvidenceContent.DocumentPassage passage ->
                                            passage
                                                    .withdrawal()
                                                    .map(why -> passage.documentName())
                                                    .stream();
                                    case EvidenceContent.Note note ->
                                            note
                                                    .from()
                                                    .filter(from -> from.withdrawal().isPresent())
                                                    .map(EvidenceContent.TypedFrom::name)
                                                    .stream();
                                })
                .distinct();
    }

    private String assignee(ClaimRow row) {
        return row.assignee() == null
                ? text("workbench.home.unassigned")
                : people.nameOf(row.assignee());
    }

    private Span due(Instant due) {
        boolean over = due.isBefore(clock.instant());
        Span words =
                new Span(
                        over
                                ? text("workbench.home.overdue", Times.format(due))
                                : text("workbench.home.due-by", Times.format(due)));
        words.setTitle(Times.utc(due));
        words.addClassName(over ? "bad" : "muted");
        return words;
    }

    private static Component published(ClaimRow row) {
        Instant when = row.verdict().publishedAt();
        ClaimChip chip = new ClaimChip(row.status(), row.verdict());
        return when == null
                ? HomeSection.row(link(row), chip)
                : HomeSection.row(link(row), chip, new TimeLabel(when));
    }

    private static Component link(ClaimRow row) {
        return HomeSection.quoted(ClaimPaths.claim(row.id()), row.statement());
    }
}
