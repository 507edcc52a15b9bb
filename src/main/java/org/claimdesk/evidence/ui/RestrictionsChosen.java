package org.claimdesk.evidence.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.claimdesk.shared.UserId;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen on a page, one after the other, of whom files are restricted to. A file that
 * waits for those before it comes as it was added, whatever was chosen since. Read by threads in
 * which files come, which have not the session's lock.
 */
class RestrictionsChosen {

    private final List<Optional<Set<UserId>>> all =
            new CopyOnWriteArrayList<>(List.of(Optional.empty()));

    /** Answers the number by which the browser names it. */
    int add(Optional<Set<UserId>> chosen) {
        all.add(chosen);
        return all.size() - 1;
    }

    Optional<Set<UserId>> last() {
        return all.getLast();
    }

    /**
     * What holds for a file.
     *
     * @param seen {@code number/ticked}: the last choice of which the browser knew when the file
     *     was added, and how the box stood, which may have been ticked since; null where it says
     *     nothing
     */
    Optional<Set<UserId>> at(@Nullable String seen) {
        if (seen == null || !seen.matches("[0-9]{1,9}/(true|false)")) {
            return last();
        }
        int number = Integer.parseInt(seen.substring(0, seen.indexOf('/')));
        if (seen.endsWith("/false")) {
            return Optional.empty();
        }
        return all.stream()
                .skip(number)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> Optional.of(Set.of()));
    }
}
