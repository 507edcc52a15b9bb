package org.claimdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimdesk.shared.Locator;
import org.claimdesk.shared.Locator.MailPart.Place;
import org.junit.jupiter.api.Test;

class LayerPagesTest {

    private static final Locator IMPORTS = new Locator.Cells("Imports", "A1:B2");
    private static final Locator EXPORTS = new Locator.Cells("Exports", "A1:C9");

    /** A sheet without cells, then two with cells, the first of them with a remark below. */
    private static final LayerPages WORKBOOK =
            LayerPages.of(
                    List.of(
                            new LayerPart(0, new Locator.Section(1), 0, 7),
                            new LayerPart(1, new Locator.Section(2), 7, 16),
                            new LayerPart(2, IMPORTS, 16, 40),
                            new LayerPart(3, new Locator.Section(2), 40, 90),
                            new LayerPart(4, new Locator.Section(3), 90, 99),
                            new LayerPart(5, EXPORTS, 99, 140)));

    @Test
    void showTheNameOfASheetAboveItsCells() {
        assertThat(WORKBOOK.all())
                .containsExactly(
                        new LayerPart(0, new Locator.Section(1), 0, 7),
                        new LayerPart(1, IMPORTS, 7, 40),
                        new LayerPart(2, new Locator.Section(2), 40, 90),
                        new LayerPart(3, EXPORTS, 90, 140));
    }

    @Test
    void openAtTheFirstThatIsMoreThanAName() {
        assertThat(WORKBOOK.first()).contains(new LayerPart(1, IMPORTS, 7, 40));
    }

    @Test
    void openAtTheWordsOfAMail() {
        LayerPart head = new LayerPart(0, new Locator.MailPart(Place.HEAD, 1), 0, 90);
        LayerPart files = new LayerPart(2, new Locator.Contents(), 120, 140);
        LayerPart words = new LayerPart(1, new Locator.MailPart(Place.TEXT, 1), 90, 120);
        LayerPart none = new LayerPart(1, new Locator.MailPart(Place.TEXT, 1), 90, 90);

        assertThat(LayerPages.of(List.of(head, words, files)).first()).contains(words);
        assertThat(LayerPages.of(List.of(head, none, files)).first()).contains(head);
    }

    @Test
    void areAMereListWhereNothingElseIsInTheText() {
        LayerPart files = new LayerPart(0, new Locator.Contents(), 0, 20);

        assertThat(LayerPages.of(List.of(files)).areMereList()).isTrue();
        assertThat(WORKBOOK.areMereList()).isFalse();
    }

    @Test
    void openAtTheFirstSectionOfATextWithoutSheets() {
        LayerPart first = new LayerPart(0, new Locator.Section(1), 0, 7);

        assertThat(LayerPages.of(List.of(first)).first()).contains(first);
    }

    @Test
    void areFoundByOffsets() {
        assertThat(WORKBOOK.at(7)).contains(new LayerPart(1, IMPORTS, 7, 40));
        assertThat(WORKBOOK.at(140)).contains(new LayerPart(3, EXPORTS, 90, 140));
        assertThat(WORKBOOK.find(4)).isEmpty();
    }
}
