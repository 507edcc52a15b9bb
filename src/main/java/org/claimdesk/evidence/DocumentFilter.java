package org.claimdesk.evidence;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which documents a list shows. What is empty does not narrow it.
 *
 * @param text words of name, title or author
 * @param from received at this time or later
 * @param to received before this time
 * @param restricted only those that are restricted to some people
 * @param outermost only those that came by themselves, not out of others
 */
public record DocumentFilter(
        String text,
        Set<DocumentState> states,
        Optional<SourceId> source,
        Optional<Instant> from,
        Optional<Instant> to,
        boolean outermost,
        boolean restricted) {

    public static final DocumentFilter ALL =
            new DocumentFilter(
                    "",
                    Set.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    false);

    public DocumentFilter {
        text = text.strip();
        states = Set.copyOf(states);
    }

    public DocumentFilter text(String words) {
        return new DocumentFilter(words, states, source, from, to, outermost, restricted);
    }

    /** Only those in one of these states. */
    public DocumentFilter in(Set<DocumentState> some) {
        return new DocumentFilter(text, some, source, from, to, outermost, restricted);
    }

    public DocumentFilter withoutFilesInside() {
        return new DocumentFilter(text, states, source, from, to, true, restricted);
    }

    public DocumentFilter onlyRestricted() {
        return new DocumentFilter(text, states, source, from, to, outermost, true);
    }
}
