package org.claimdesk.evidence;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.WithinModule;
import org.claimdesk.user.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts lines of editions together and parts them, one change at a time (decision 0081). */
@Component
@WithinModule
public class EditionLines {

    private final EditionRows rows;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    EditionLines(
            EditionRows rows,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
    }

    public EditionOutcome say(DocumentId newer, DocumentId earlier, EditionGround ground) {
        if (newer.equals(earlier)) {
            throw new IllegalArgumentException("%s is no edition of itself".formatted(newer));
        }
        rows.guard();
        Optional<EditionRows.Place> before = rows.place(earlier);
        Optional<EditionRows.Place> after = rows.place(newer);
        EditionLine line = rows.line(earlier);
        if (before.isPresent() && before.map(p -> p.line()).equals(after.map(p -> p.line()))) {
            boolean isSo = line.before(newer).filter(e -> e.document().equals(earlier)).isPresent();
            return isSo ? new EditionOutcome.Said(line) : new EditionOutcome.InOneLine(line);
        }
        Optional<Edition> other = line.after(earlier);
        if (other.isPresent()) {
            return new EditionOutcome.HasNewer(other.get());
        }
        Optional<Edition> known = rows.line(newer).before(newer);
        if (known.isPresent()) {
            return new EditionOutcome.HasEarlier(known.get());
        }
        join(newer, earlier, ground);
        return new EditionOutcome.Said(rows.line(newer));
    }

    /** Puts a document behind all editions of another, whichever of them is the newest. */
    public void append(DocumentId newest, DocumentId toLineOf, EditionGround ground) {
        rows.guard();
        DocumentId last =
                rows.line(toLineOf).editions().stream()
                        .map(Edition::document)
                        .reduce((one, next) -> next)
                        .orElse(toLineOf);
        if (rows.place(newest).isEmpty() && !last.equals(newest)) {
            join(newest, last, ground);
        }
    }

    /** Whether there was a line to part. */
    public boolean part(DocumentId newer) {
        rows.guard();
        Optional<EditionRows.Place> place = rows.place(newer).filter(p -> p.position() > 1);
        place.ifPresent(
                from -> {
                    EditionRows.Place to = new EditionRows.Place(UUID.randomUUID(), 1);
                    rows.move(from, to);
                    rows.ground(newer, EditionGround.FIRST, currentUser.id(), now());
                    rows.removeIfSingle(from.line());
                    rows.removeIfSingle(to.line());
                    events.publishEvent(new EditionEvent.TakenBack(newer));
                });
        return place.isPresent();
    }

    private void join(DocumentId newer, DocumentId earlier, EditionGround ground) {
        UUID line =
                rows.place(earlier).map(EditionRows.Place::line).orElseGet(() -> begin(earlier));
        EditionRows.Place end = new EditionRows.Place(line, rows.last(line) + 1);
        rows.place(newer)
                .ifPresentOrElse(
                        from -> {
                            rows.move(from, end);
                            rows.ground(newer, ground, currentUser.id(), now());
                        },
                        () -> rows.add(newer, end, ground, currentUser.id(), now()));
        events.publishEvent(new EditionEvent.Said(newer, earlier, ground));
    }

    private UUID begin(DocumentId document) {
        UUID line = UUID.randomUUID();
        rows.add(
                document,
                new EditionRows.Place(line, 1),
                EditionGround.FIRST,
                currentUser.id(),
                now());
        return line;
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
