package org.claimdesk.claim;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimdesk.article.Articles;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.KeptText;
import org.claimdesk.shared.Locator;
import org.claimdesk.shared.Selection;
import org.claimdesk.shared.Span;
import org.claimdesk.shared.SpanOutcome;
import org.claimdesk.shared.TextSpans;
import org.claimdesk.shared.VersionId;
import org.claimdesk.user.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Turns selections into appearances of claims, and takes them back. */
@Component
class ClaimMarking {

    private final ClaimRepository claims;
    private final ClaimReader reader;
    private final Articles articles;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ClaimMarking(
            ClaimRepository claims,
            ClaimReader reader,
            Articles articles,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events) {
        this.claims = claims;
        this.reader = reader;
        this.articles = articles;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
    }

    MarkOutcome mark(VersionId version, List<Selection> selections) {
        return switch (take(version, selections)) {
            case Taking.Refused(MarkRefusal reason) -> new MarkOutcome.Refused(reason);
            case Taking.Taken(Passage passage) -> {
                By by = now();
                Claim claim = new Claim(ClaimDescription.stating(passage.statement()), null, by);
                claim.appear(passage, by);
                claims.save(claim);
                ClaimDetails details = reader.detailsOfNew(claim);
                events.publishEvent(
                        new ClaimMarked(
                                claim.id(), details.appearances().getFirst(), claim.statement()));
                yield new MarkOutcome.Marked(details);
            }
        };
    }

    /** A piece more of the claim's place in this version, or a first place in it. */
    MarkOutcome addTo(ClaimId id, VersionId version, Selection selection) {
        return switch (take(version, List.of(selection))) {
            case Taking.Refused(MarkRefusal reason) -> new MarkOutcome.Refused(reason);
            case Taking.Taken(Passage passage) -> {
                Claim claim = reader.require(id);
                List<ClaimAppearance> there = claim.appearancesIn(version);
                Span span = passage.spans().getFirst();
                if (there.stream().anyMatch(appearance -> appearance.overlaps(span))) {
                    yield new MarkOutcome.Refused(MarkRefusal.OVERLAPS_ITSELF);
                }
                By by = now();
                if (there.isEmpty()) {
                    yield added(claim, claim.appear(passage, by));
                }
                String before = there.getLast().statement();
                there.getLast().add(span, by);
                claim.changed(by);
                MarkOutcome outcome = added(claim, there.getLast());
                yield keepUp(claim, before, there.getLast(), by)
                        ? new MarkOutcome.Marked(reader.details(claim))
                        : outcome;
            }
        };
    }

    /** One more place, also where the version has one already. */
    MarkOutcome appear(ClaimId id, VersionId version, List<Selection> selections) {
        return switch (take(version, selections)) {
            case Taking.Refused(MarkRefusal reason) -> new MarkOutcome.Refused(reason);
            case Taking.Taken(Passage passage) -> {
                Claim claim = reader.require(id);
                yield added(claim, claim.appear(passage, now()));
            }
        };
    }

    UndoOutcome undo(ClaimId id) {
        Optional<Claim> found = claims.findById(id.value());
        if (found.isEmpty()) {
            return UndoOutcome.GONE;
        }
        Claim claim = found.get();
        if (!claim.wasCreatedBy(currentUser.id())) {
            return UndoOutcome.SOMEBODY_ELSES;
        }
        if (isTooLate(claim.created())) {
            return UndoOutcome.TOO_LATE;
        }
        if (!claim.isUsedByNobodyElse()) {
            return UndoOutcome.USED_MEANWHILE;
        }
        claims.delete(claim);
        events.publishEvent(new MarkUndone(id, claim.statement()));
        return UndoOutcome.UNDONE;
    }

    UndoOutcome undoAdded(ClaimId id, AppearanceId appearanceId) {
        Claim claim = reader.require(id);
        Optional<ClaimAppearance> found =
                claim.appearances().stream().filter(a -> a.id().equals(appearanceId)).findAny();
        if (found.isEmpty()) {
            return UndoOutcome.GONE;
        }
        ClaimAppearance appearance = found.get();
        MarkedSpan piece = appearance.lastPiece();
        if (!piece.wasAddedBy(currentUser.id().value())) {
            return UndoOutcome.SOMEBODY_ELSES;
        }
        if (isTooLate(new By(currentUser.id(), piece.addedAt()))) {
            return UndoOutcome.TOO_LATE;
        }
        By by = now();
        String before = appearance.statement();
        boolean gone = appearance.dropLastPiece();
        if (gone) {
            claim.disappear(appearance, by);
        }
        claim.changed(by);
        events.publishEvent(new AppearanceUndone(id, appearanceId));
        if (!gone) {
            keepUp(claim, before, appearance, by);
        }
        return UndoOutcome.UNDONE;
    }

    /** A statement that is still nothing but the marked words follows them. */
    private boolean keepUp(Claim claim, String before, ClaimAppearance now, By by) {
        boolean untouched = claim.statement().equals(before) && claim.answer().isUntouched();
        if (untouched && !now.statement().equals(before)) {
            claim.restate(now.statement(), by);
            claims.saveAndFlush(claim);
            events.publishEvent(new ClaimReworded(claim.id(), reader.details(claim).description()));
        }
        return untouched;
    }

    private MarkOutcome added(Claim claim, ClaimAppearance appearance) {
        claims.saveAndFlush(claim);
        events.publishEvent(new AppearanceAdded(claim.id(), reader.appearance(appearance)));
        return new MarkOutcome.Marked(reader.details(claim));
    }

    private Taking take(VersionId version, List<Selection> selections) {
        if (selections.isEmpty()) {
            return new Taking.Refused(MarkRefusal.EMPTY);
        }
        if (!(articles.textAtHand(version) instanceof KeptText.Whole(String text))) {
            return new Taking.Refused(MarkRefusal.TEXT_LOST);
        }
        List<Span> spans = new ArrayList<>();
        for (Selection selection : selections) {
            switch (TextSpans.take(text, selection, new Locator.Whole())) {
                case SpanOutcome.Refused(SpanOutcome.Reason reason) -> {
                    return new Taking.Refused(MarkRefusal.of(reason));
                }
                case SpanOutcome.Taken(Span span) -> {
                    if (spans.stream().anyMatch(s -> overlap(s, span))) {
                        return new Taking.Refused(MarkRefusal.OVERLAPS_ITSELF);
                    }
                    spans.add(span);
                }
            }
        }
        return new Taking.Taken(new Passage(articles.articleOf(version), version, spans));
    }

    private sealed interface Taking {
        record Taken(Passage passage) implements Taking {}

        record Refused(MarkRefusal reason) implements Taking {}
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private boolean isTooLate(By done) {
        return clock.instant().isAfter(done.at().plus(Claims.UNDO));
    }

    private By now() {
        return new By(currentUser.id(), clock.instant());
    }
}
