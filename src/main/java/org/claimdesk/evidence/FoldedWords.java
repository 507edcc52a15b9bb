package org.claimdesk.evidence;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.shared.Folded;
import org.jspecify.annotations.Nullable;

/** The words by which a document is looked for: of its name, title and author. */
final class FoldedWords {

    private static final int LONGEST = 4_000;

    private FoldedWords() {}

    static String of(String name, @Nullable String title, @Nullable String author) {
        return Folded.of(
                Stream.of(name, title, author)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")),
                LONGEST);
    }
}
