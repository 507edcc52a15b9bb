package org.claimdesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Five megabytes of text come in and can be worked with. */
@ExtendWith(PicturesOfFailures.class)
class LongArticleIT {

    private static final int LENGTH = 5_000_000;
    private static final String LAST = "and with that the minutes end";

    private final Colleague reviewer = Colleague.signedIn(SharedDesk.running(), "reviewer");

    @AfterEach
    void goHome() {
        reviewer.close();
    }

    @Test
    void isPastedReadAndMarkedAtItsEnd() {
        String text = minutes();

        ReaderScreen article =
                ImportScreen.openedBy(reviewer)
                        .pasteFromClipboard(text)
                        .correct("Title", "Minutes of a long year")
                        .save();

        assertThat(article.text().equals(text)).as("the text is shown as pasted").isTrue();
        Stretch last = Stretch.first(text, LAST);
        article.mark(last);
        article.paints("open", last.words());
    }

    private static String minutes() {
        String item = "Tin was counted, and it was as much as it had been. ".repeat(8).strip();
        StringBuilder text = new StringBuilder("Minutes " + UUID.randomUUID() + "\n");
        for (int number = 1; text.length() < LENGTH; number++) {
            text.append(number).append(". ").append(item).append('\n');
        }
        return text + "All rose, " + LAST + ".";
    }
}
