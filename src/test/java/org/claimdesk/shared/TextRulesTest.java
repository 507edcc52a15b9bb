package org.claimdesk.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.claimdesk.shared.IncomingText.Accepted;
import org.claimdesk.shared.IncomingText.Reason;
import org.claimdesk.shared.IncomingText.Refused;

class TextRulesTest {

    @Property
    void mendsEveryTextIntoOneThatIsAccepted(@ForAll String text) {
        String mended = "a" + TextRules.mend(text);

        assertThat(TextRules.accept(mended)).isEqualTo(new Accepted(mended));
        assertThat(mended.getBytes(StandardCharsets.UTF_8))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(mended);
    }

    @Property
    void leavesWholeTextsWithoutReturnsAlone(
            @ForAll @CharRange(from = ' ', to = '\ud7ff') String text) {
        assertThat(TextRules.mend(text)).isEqualTo(text);
    }

    @Property
    void cutsBetweenWholeCharacters(
            @ForAll("pairsAmongLetters") String text, @ForAll @IntRange(max = 20) int most) {
        String cut = TextRules.cut(text, most);

        assertThat(text).startsWith(cut);
        assertThat(cut.length()).isBetween(Math.min(text.length(), most) - 1, most);
        assertThat(TextRules.mend(cut)).isEqualTo(cut);
    }

    @Provide
    Arbitrary<String> pairsAmongLetters() {
        return Arbitraries.of("a", "\u00e9", "\ud83d\ude00").list().map(l -> String.join("", l));
    }

    @Example
    void cutsOnlyWhatIsLonger() {
        assertThat(TextRules.cut("abc", 3)).isEqualTo("abc");
        assertThat(TextRules.cut("abcd", 3)).isEqualTo("abc");
        assertThat(TextRules.cut("ab\ud83d\ude00", 3)).isEqualTo("ab");
        assertThat(TextRules.cut("ab\ud83d\ude00", 4)).isEqualTo("ab\ud83d\ude00");
        assertThat(TextRules.cut("\ud83d\ude00", 0)).isEmpty();
    }

    @Example
    void endsLinesWithLineFeeds() {
        assertThat(TextRules.accept("a\r\nb\rc\n\r\nd")).isEqualTo(new Accepted("a\nb\nc\n\nd"));
    }

    @Example
    void refusesWhatNoFileCanHold() {
        assertThat(TextRules.accept("ab\0")).isEqualTo(new Refused(Reason.ZERO_CHARACTER, 2));
        assertThat(TextRules.accept("a\ud83db")).isEqualTo(new Refused(Reason.LONE_SURROGATE, 1));
        assertThat(TextRules.accept("\ude00")).isEqualTo(new Refused(Reason.LONE_SURROGATE, 0));
        assertThat(TextRules.accept(" \n\u2003")).isEqualTo(new Refused(Reason.EMPTY, 0));
    }

    @Example
    void replacesEachLoneHalfAndKeepsPairs() {
        assertThat(TextRules.mend("\ud83d\ud83d\ude00\0\ude00"))
                .isEqualTo("\ufffd\ud83d\ude00\ufffd\ufffd");
    }

    @Example
    void seesThroughLettersThatShowNothing() {
        assertThat(TextRules.showsNothing("\u2800\u3164 \u115f\u1160\uffa0")).isTrue();
        assertThat(TextRules.showsNothing("\u2801")).isFalse();
    }

    @Example
    void namesThatLookTheSameFoldToTheSame() {
        for (String written :
                List.of(
                        "ada l\u00f6w",
                        "ADA LO\u0308W",
                        "\uff21da\u00a0L\u00f6w",
                        "Ad\u200ba L\u00f6w")) {
            assertThat(TextRules.foldName(written)).isEqualTo(TextRules.foldName("Ada L\u00f6w"));
        }
        assertThat(TextRules.foldName("\u0410d\u0430 L\u00f6w")) // two Cyrillic letters
                .isEqualTo(TextRules.foldName("Ada L\u00f6w"));
        assertThat(TextRules.foldName("Ada Low")).isNotEqualTo(TextRules.foldName("Ada L\u00f6w"));
    }

    @Example
    void aNameTurnsNothingThatStandsAroundIt() {
        for (String written :
                List.of(
                        "\u202EAda",
                        "\u202AAda\u202C",
                        "\u202DAda",
                        "\u2066Ada\u2069 ",
                        "\u202E \u2067Ada\u2068")) {
            assertThat(TextRules.mendName(written)).isEqualTo("Ada");
        }
    }

    @Example
    void aNameKeepsWhatItsOwnScriptNeeds() {
        String name = "\u05E9\u05DC\u05D5\u05DD\u200F!";

        assertThat(TextRules.mendName(name)).isEqualTo(name);
    }
}
