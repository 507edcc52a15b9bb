package org.claimdesk.verdict.ui;

import com.vaadin.flow.server.WrappedSession;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;

/**
 * The working copies that the windows of one session have open, or had a moment ago: the last words
 * of a window may come after its screen is gone.
 */
final class OpenCopies {

    /** More windows than a person has; what they leave behind must not pile up. */
    private static final int MOST = 50;

    private static final String NAME = OpenCopies.class.getName();

    /** Whatever was used longest ago comes first. */
    private final SequencedMap<UUID, OpenCopy> open = new LinkedHashMap<>(16, 0.75f, true);

    private OpenCopies() {}

    static synchronized OpenCopies of(WrappedSession session) {
        if (session.getAttribute(NAME) instanceof OpenCopies copies) {
            return copies;
        }
        OpenCopies copies = new OpenCopies();
        session.setAttribute(NAME, copies);
        return copies;
    }

    /** Answers the name under which it is found. */
    UUID add(OpenCopy copy) {
        UUID id = UUID.randomUUID();
        copy.shownIn(id);
        put(id, copy);
        return id;
    }

    private synchronized void put(UUID id, OpenCopy copy) {
        open.put(id, copy);
        if (open.size() > MOST) {
            open.pollFirstEntry();
        }
    }

    /** Somebody works in it still: others are forgotten first. */
    void use(UUID id) {
        find(id);
    }

    /** Whoever asks uses it. */
    synchronized Optional<OpenCopy> find(UUID id) {
        return Optional.ofNullable(open.get(id));
    }
}
