package org.claimdesk.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.claimdesk.evidence.Stance;
import org.claimdesk.verdict.Rationale.Listing;
import org.claimdesk.verdict.Rationale.Paragraph;
import org.claimdesk.verdict.Rationale.Words;

class RationaleTest {

    private static final Matter MATTER = Sample.matter(Sample.customs(Stance.SUPPORTS));

    @Property
    void keepsEveryTextInItsJsonForm(@ForAll @NotEmpty String text) {
        Rationale rationale = PlainRationale.of(text);

        assertThat(RationaleJson.read(RationaleJson.write(rationale))).isEqualTo(rationale);
    }

    @Property
    void showsMarkupAsText(@ForAll @NotEmpty String text) {
        String html =
                RationaleHtml.of(
                        PlainRationale.of(
                                "<script>" + text + "</script><img src=x onerror=alert(1)>"),
                        MATTER);

        assertThat(html).doesNotContain("<script", "<img").startsWith("<p>&lt;script&gt;");
    }

    @Example
    void holdsNoCharacterThatCouldNotBeHashed() {
        assertThat(PlainRationale.of("a \ud800 b\u0000"))
                .isEqualTo(PlainRationale.of("a \ufffd b\ufffd"))
                .isNotEqualTo(PlainRationale.of("a ? b?"));
    }

    @Example
    void keepsStylesListsAndReferences() {
        Rationale rationale =
                new Rationale(
                        List.of(
                                Sample.rationale().blocks().getFirst(),
                                new Listing(
                                        true,
                                        List.of(
                                                new Paragraph(
                                                        List.of(
                                                                new Words(
                                                                        "a table",
                                                                        false,
                                                                        true,
                                                                        Optional.of(
                                                                                "https://example.org/t?a=1&b=2"))))))));

        assertThat(RationaleJson.read(RationaleJson.write(rationale))).isEqualTo(rationale);
        assertThat(RationaleHtml.of(rationale, MATTER))
                .contains("<strong>for 2024</strong>", "<sup>[1]</sup>", "<ol><li><a href=")
                .contains("<em>a table</em>");
        assertThat(RationaleText.of(rationale, MATTER))
                .isEqualTo("The customs figure for 2024 supports it [1].\n\n1. a table");
    }

    @Example
    void dropsLinksThatMayRunAndKeepsTheirWords() {
        Rationale read =
                RationaleJson.read(
                        """
                        [{"paragraph":[{"text":"click","link":"javascript:alert(1)"},
                                       {"text":"me","link":"JaVaScRiPt:alert(1)"},
                                       {"text":"now","link":"data:text/html,x"}]}]
                        """);

        assertThat(read)
                .isEqualTo(
                        new Rationale(
                                List.of(
                                        new Paragraph(
                                                List.of(
                                                        new Words("click"),
                                                        new Words("me"),
                                                        new Words("now"))))));
    }

    @Example
    void refusesWhatIsNoRationale() {
        for (String json : List.of("{}", "[1]", "[{\"html\":\"<b>\"}]", "nothing", "")) {
            assertThatIllegalArgumentException().isThrownBy(() -> RationaleJson.read(json));
        }
        String endless = "a".repeat(Rationale.MAX_LENGTH + 1);
        assertThatIllegalArgumentException().isThrownBy(() -> PlainRationale.of(endless));
    }

    @Example
    void isBlankWithoutAWord() {
        assertThat(Rationale.EMPTY.isBlank()).isTrue();
        assertThat(PlainRationale.of(" \n").isBlank()).isTrue();
        assertThat(Sample.rationale().isBlank()).isFalse();
    }
}
