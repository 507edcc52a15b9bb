package org.claimdesk.verdict;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.TextRules;

/**
 * Why a claim is rated as it is. Made of what a desk needs and nothing else, so that foreign markup
 * has no way in (decision 0050).
 */
public record Rationale(List<Block> blocks) {

    /** The most text that a rationale holds, in UTF-16 code units. */
    public static final int MAX_LENGTH = 50_000;

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    public static final Rationale EMPTY = new Rationale(List.of());

    public Rationale {
        blocks = List.copyOf(blocks);
        if (words(blocks).mapToInt(words -> words.text().length()).sum() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "A rationale has at most %,d characters".formatted(MAX_LENGTH));
        }
    }

    /** A paragraph of its own, or a list of them. */
    public sealed interface Block {}

    public record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    public record Listing(boolean numbered, List<Paragraph> items) implements Block {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /** What stands in a line. */
    public sealed interface Inline {}

    /** Words in one style; the link is a web or mail address. */
    public record Words(String text, boolean bold, boolean italic, Optional<String> link)
            implements Inline {

        public Words {
            text = TextRules.mend(text);
            if (text.isEmpty()) {
                throw new IllegalArgumentException("Words cannot be empty");
            }
            link.ifPresent(Words::requireHarmless);
        }

        public Words(String text) {
            this(text, false, false, Optional.empty());
        }

        private static void requireHarmless(String link) {
            if (!isHarmless(link)) {
                throw new IllegalArgumentException("Not a web or mail address: " + link);
            }
        }
    }

    /** Points to a piece of the claim's evidence; shown as its number. */
    public record Reference(EvidenceId evidence) implements Inline {}

    public record LineBreak() implements Inline {}

    /** Whether a link may be kept: anything that could run where it is clicked is not. */
    public static boolean isHarmless(String link) {
        try {
            String scheme = new URI(link).getScheme();
            return scheme != null && SCHEMES.contains(scheme.toLowerCase(java.util.Locale.ROOT));
        } catch (java.net.URISyntaxException e) {
            return false;
        }
    }

    public boolean isBlank() {
        return words(blocks).allMatch(words -> TextRules.showsNothing(words.text()));
    }

    public Set<EvidenceId> references() {
        Set<EvidenceId> found = new TreeSet<>((a, b) -> a.value().compareTo(b.value()));
        inlines(blocks)
                .filter(Reference.class::isInstance)
                .forEach(inline -> found.add(((Reference) inline).evidence()));
        return found;
    }

    private static Stream<Words> words(List<Block> blocks) {
        return inlines(blocks).filter(Words.class::isInstance).map(Words.class::cast);
    }

    private static Stream<Inline> inlines(List<Block> blocks) {
        return blocks.stream()
                .flatMap(
                        block ->
                                switch (block) {
                                    case Paragraph(List<Inline> content) -> content.stream();
                                    case Listing(boolean numbered, List<Paragraph> items) ->
                                            items.stream().flatMap(item -> item.content().stream());
                                });
    }
}
