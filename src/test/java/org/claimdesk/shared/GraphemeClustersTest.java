package org.claimdesk.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GraphemeClustersTest {

    @Property
    void agreesWithIcuOnEveryBoundary(@ForAll("awkward") String text) {
        // Between emoji the platform takes two joiners for one, see below.
        Assume.that(!text.contains("\u200d\u200d"));
        NavigableSet<Integer> boundaries = boundariesByIcu(text);

        assertThat(IntStream.rangeClosed(0, text.length()))
                .allSatisfy(
                        at -> {
                            assertThat(GraphemeClusters.floor(text, at))
                                    .isEqualTo(boundaries.floor(at));
                            assertThat(GraphemeClusters.ceiling(text, at))
                                    .isEqualTo(boundaries.ceiling(at));
                        });
    }

    @Property
    void neverCutsWhatIcuHoldsTogether(@ForAll("awkward") String text) {
        assertThat(boundariesByIcu(text))
                .containsAll(
                        IntStream.rangeClosed(0, text.length())
                                .map(at -> GraphemeClusters.floor(text, at))
                                .boxed()
                                .toList());
    }

    @Example
    void keepsEmojiAroundTwoJoinersTogether() {
        String text = "\ud83d\ude00\u200d\u200d\ud83d\ude00";

        assertThat(boundariesByIcu(text)).containsExactly(0, 4, 6);
        assertThat(GraphemeClusters.floor(text, 4)).isZero();
    }

    @Example
    void looksOnlyAtTheNeighbourhood() {
        String text = "All of it in one line, e\u0301 and so on. ".repeat(1_000);

        for (int at = text.length() / 2; at < text.length() / 2 + 100; at++) {
            var watched = new Watched(text, new AtomicInteger());
            GraphemeClusters.floor(watched, at);
            assertThat(watched.looks()).as("looks at %d", at).hasValueLessThan(100);
        }
    }

    /** Counts the characters that somebody looks at. */
    private record Watched(CharSequence text, AtomicInteger looks) implements CharSequence {

        @Override
        public char charAt(int at) {
            looks.incrementAndGet();
            return text.charAt(at);
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            looks.addAndGet(to - from);
            return text.subSequence(from, to);
        }

        @Override
        public int length() {
            return text.length();
        }
    }

    @Provide
    Arbitrary<String> awkward() {
        return Texts.awkward();
    }

    private static NavigableSet<Integer> boundariesByIcu(String text) {
        BreakIterator oracle = BreakIterator.getCharacterInstance(Locale.ROOT);
        oracle.setText(text);
        NavigableSet<Integer> boundaries = new TreeSet<>();
        for (int at = oracle.first(); at != BreakIterator.DONE; at = oracle.next()) {
            boundaries.add(at);
        }
        return boundaries;
    }
}
