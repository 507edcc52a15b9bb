package org.claimdesk.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimdesk.shared.SpanFinding.Ambiguous;
import org.claimdesk.shared.SpanFinding.Exact;
import org.claimdesk.shared.SpanFinding.Missing;
import org.claimdesk.shared.SpanFinding.Moved;
import org.claimdesk.shared.SpanOutcome.Taken;

class SpanFinderTest {

    private static final String TEXT =
            "Trade grew. Nearly half of the rare earths come from one neighbour. Tourism grew.";

    @Property
    void findsEverySpanInItsOwnText(
            @ForAll("awkward") String text, @ForAll int from, @ForAll int to) {
        int a = Math.floorMod(from, text.length() + 1);
        int b = Math.floorMod(to, text.length() + 1);
        int start = Math.min(a, b);
        int end = Math.max(a, b);
        SpanOutcome outcome =
                TextSpans.take(
                        text,
                        new Selection(start, end, text.substring(start, end)),
                        new Locator.Whole());
        Assume.that(outcome instanceof Taken);
        Span span = ((Taken) outcome).span();

        assertThat(SpanFinder.find(text, span)).isEqualTo(new Exact(span));
    }

    @Property
    void neverTakesAPlaceWithOtherWords(
            @ForAll("awkward") String text, @ForAll("awkward") String other) {
        SpanOutcome outcome =
                TextSpans.take(text, new Selection(0, text.length(), text), new Locator.Whole());
        Assume.that(outcome instanceof Taken);
        Span span = ((Taken) outcome).span();

        switch (SpanFinder.find(other + text, span)) {
            case Exact(Span found) -> assertThat(found.standsIn(other + text)).isTrue();
            case Moved(Span found, int distance) -> {
                assertThat(found.standsIn(other + text)).isTrue();
                assertThat(found.quote()).isEqualTo(span.quote());
                assertThat(found.start()).isEqualTo(span.start() + distance);
            }
            case Ambiguous(List<Integer> starts) ->
                    assertThat(starts)
                            .isNotEmpty()
                            .allMatch(at -> (other + text).startsWith(span.quote(), at));
            case Missing() ->
                    // Only where the words melted into a character before them.
                    assertThat(GraphemeClusters.isBoundary(other + text, other.length())).isFalse();
        }
    }

    @Example
    void tellsHowFarWordsMoved() {
        Span span = span("Nearly half of the rare earths");

        var finding = SpanFinder.find("A new first sentence. " + TEXT, span);

        assertThat(finding).isInstanceOf(Moved.class);
        assertThat(((Moved) finding).distance()).isEqualTo(22);
        assertThat(((Moved) finding).span().prefix()).isEqualTo("new first sentence. Trade grew. ");
    }

    @Example
    void tellsRepeatedWordsApartByTheirNeighbours() {
        String text = "Tourism grew. It was a good year. " + TEXT;
        Span last = span("grew", TEXT.lastIndexOf("grew"));

        assertThat(SpanFinder.find(text, last))
                .isInstanceOfSatisfying(
                        Moved.class,
                        moved -> assertThat(moved.span().start()).isEqualTo(text.length() - 5));
    }

    @Example
    void proposesWhatStandsMoreThanOnce() {
        Span span = span("grew", 6);

        assertThat(SpanFinder.find("It grew, and it grew.", span))
                .isEqualTo(new Ambiguous(List.of(3, 16)));
    }

    @Example
    void proposesShortWordsThatLostTheirNeighbours() {
        Span span = span("half", TEXT.indexOf("half"));

        assertThat(SpanFinder.find("They met at half past two.", span))
                .isEqualTo(new Ambiguous(List.of(12)));
    }

    @Example
    void doesNotFindALetterInsideACharacter() {
        Span span = span("e", TEXT.indexOf("e"));

        assertThat(SpanFinder.find("cafe\u0301", span)).isEqualTo(new Missing());
    }

    @Provide
    Arbitrary<String> awkward() {
        return Texts.awkward();
    }

    private static Span span(String quote) {
        return span(quote, TEXT.indexOf(quote));
    }

    private static Span span(String quote, int at) {
        var selection = new Selection(at, at + quote.length(), quote);
        return ((Taken) TextSpans.take(TEXT, selection, new Locator.Whole())).span();
    }
}
