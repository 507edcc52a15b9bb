package org.claimdesk.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimdesk.shared.Locator;
import org.junit.jupiter.api.Test;

/** Pages of a PDF that are turned, and what lies on pages without being printed on them. */
class PdfPagesTest extends ReadsInAChild {

    @Test
    void areReadUprightHoweverTheyAreTurned() throws Exception {
        Extracted read =
                text("turned.pdf", SomePdfs.turned("Tin rose.", "Turned", 0, 90, 180, 270));

        assertThat(words(read))
                .containsExactly(
                        "Tin rose.\nTurned by 0.",
                        "Tin rose.\nTurned by 90.",
                        "Tin rose.\nTurned by 180.",
                        "Tin rose.\nTurned by 270.");
    }

    @Test
    void keepALinkOnItsPageAndFieldsOnNone() throws Exception {
        Extracted read =
                text("form.pdf", SomePdfs.withLinkAndField("https://a.example/x", "Copper fell"));

        assertThat(words(read))
                .containsExactly(
                        "Filled in by the office.\n\nhttps://a.example/x",
                        "Signed by nobody.",
                        "amount: Copper fell");
        assertThat(read.parts())
                .extracting(Part::locator)
                .containsExactly(
                        new Locator.Page(1), new Locator.Page(2), new Locator.FormFields());
    }

    private static List<String> words(Extracted read) {
        return read.parts().stream()
                .map(part -> read.text().substring(part.start(), part.end()).strip())
                .toList();
    }
}
