package org.claimdesk.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.claimdesk.shared.SpanOutcome.Reason;
import org.claimdesk.shared.SpanOutcome.Refused;
import org.claimdesk.shared.SpanOutcome.Taken;

class TextSpansTest {

    private static final Locator WHOLE = new Locator.Whole();

    @Property
    void takesExactlyTheWordsAtTheOffsets(
            @ForAll("awkward") String text, @ForAll int from, @ForAll int to) {
        int a = Math.floorMod(from, text.length() + 1);
        int b = Math.floorMod(to, text.length() + 1);
        Selection selection = selected(text, Math.min(a, b), Math.max(a, b));

        switch (TextSpans.take(text, selection, WHOLE)) {
            case Taken(Span span) -> {
                assertThat(span.quote()).isEqualTo(text.substring(span.start(), span.end()));
                assertThat(span.start()).isLessThanOrEqualTo(selection.start());
                assertThat(span.end()).isGreaterThanOrEqualTo(selection.end());
                assertThat(GraphemeClusters.isBoundary(text, span.start())).isTrue();
                assertThat(GraphemeClusters.isBoundary(text, span.end())).isTrue();
                assertThat(text.substring(0, span.start())).endsWith(span.prefix());
                assertThat(text.substring(span.end())).startsWith(span.suffix());
                assertThat(isWhole(span.prefix() + span.quote() + span.suffix())).isTrue();
            }
            case Refused(Reason reason) -> {
                assertThat(reason).isEqualTo(Reason.EMPTY);
                assertThat(selection.quote().strip()).matches("[\\p{Z}\\p{C}\\s]*");
            }
        }
    }

    @Property
    void takesWhatItTookAgainUnchanged(
            @ForAll("awkward") String text, @ForAll int from, @ForAll int to) {
        int a = Math.floorMod(from, text.length() + 1);
        int b = Math.floorMod(to, text.length() + 1);
        SpanOutcome once =
                TextSpans.take(text, selected(text, Math.min(a, b), Math.max(a, b)), WHOLE);
        Assume.that(once instanceof Taken);
        Span span = ((Taken) once).span();

        assertThat(TextSpans.take(text, selected(text, span.start(), span.end()), WHOLE))
                .isEqualTo(once);
    }

    @Property
    void countsCodePointsThereAndBack(
            @ForAll("awkward") String text, @ForAll int from, @ForAll int to) {
        int a = Math.floorMod(from, text.length() + 1);
        int b = Math.floorMod(to, text.length() + 1);
        SpanOutcome outcome =
                TextSpans.take(text, selected(text, Math.min(a, b), Math.max(a, b)), WHOLE);
        Assume.that(outcome instanceof Taken);
        Span span = ((Taken) outcome).span();

        CodePoints counted = CodePoints.of(text, span);

        assertThat(text.offsetByCodePoints(0, counted.start())).isEqualTo(span.start());
        assertThat(text.offsetByCodePoints(0, counted.end())).isEqualTo(span.end());
        assertThat(counted.end() - counted.start())
                .isEqualTo((int) span.quote().codePoints().count());
    }

    @Property
    void refusesOtherWordsThanStandThere(
            @ForAll("awkward") String text, @ForAll @IntRange(min = 1, max = 5) int length) {
        Assume.that(text.length() >= length);
        String quote = "#".repeat(length);

        assertThat(TextSpans.take(text, new Selection(0, length, quote), WHOLE))
                .isEqualTo(new Refused(Reason.QUOTE_DIFFERS));
    }

    @Example
    void growsToWholeCharactersAtBothEnds() {
        String text = "x \ud83d\ude00 cafe\u0301 y";

        assertThat(TextSpans.take(text, selected(text, 3, 9), WHOLE))
                .isEqualTo(
                        new Taken(new Span(2, 10, "\ud83d\ude00 cafe\u0301", "x ", " y", WHOLE)));
    }

    @Example
    void refusesOffsetsOutsideTheText() {
        var outside = new Refused(Reason.OUTSIDE_TEXT);

        assertThat(TextSpans.take("text", new Selection(-1, 2, "tex"), WHOLE)).isEqualTo(outside);
        assertThat(TextSpans.take("text", new Selection(2, 5, "xt "), WHOLE)).isEqualTo(outside);
        assertThat(TextSpans.take("text", new Selection(3, 1, ""), WHOLE)).isEqualTo(outside);
    }

    @Example
    void refusesWhatNobodyCanSee() {
        String text = "a \u00a0\u00ad\n b";

        assertThat(TextSpans.take(text, selected(text, 1, 6), WHOLE))
                .isEqualTo(new Refused(Reason.EMPTY));
        assertThat(TextSpans.take(text, selected(text, 1, 1), WHOLE))
                .isEqualTo(new Refused(Reason.EMPTY));
    }

    @Example
    void refusesMoreThanAQuoteHolds() {
        String text = "a".repeat(Span.MAX_LENGTH + 1);

        assertThat(TextSpans.take(text, selected(text, 0, text.length()), WHOLE))
                .isEqualTo(new Refused(Reason.TOO_LONG));
        assertThat(TextSpans.take(text, selected(text, 0, text.length() - 1), WHOLE))
                .isInstanceOf(Taken.class);
    }

    @Provide
    Arbitrary<String> awkward() {
        return Texts.awkward();
    }

    private static Selection selected(String text, int start, int end) {
        return new Selection(start, end, text.substring(start, end));
    }

    /** Half a surrogate pair does not survive UTF-8. */
    private static boolean isWhole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                .equals(text);
    }
}
