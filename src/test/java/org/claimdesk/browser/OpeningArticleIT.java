package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A text is asked for with the press on its link, and taken when its page is there. */
@ExtendWith(PicturesOfFailures.class)
class OpeningArticleIT {

    private static final String TEXTS = "**/content/versions/*/text";

    private final Colleague reviewer = Colleague.signedIn(SharedDesk.running(), "reviewer");
    private final Page page = reviewer.page();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    @BeforeEach
    void goToTheList() {
        page.navigate(SharedDesk.running().url("articles"));
        assertThat(link()).isVisible();
        page.onRequest(
                request -> {
                    if (request.url().endsWith("/text")) {
                        asked.add(request.url());
                    }
                });
    }

    @AfterEach
    void goHome() {
        reviewer.close();
    }

    @Test
    void asksForTheTextBeforeTheLinkIsLetGo() {
        press();
        page.waitForCondition(() -> asked.size() == 1);
        page.mouse().up();

        assertThat(new ReaderScreen(reviewer).text()).isNotBlank();
        assertThat(asked).hasSize(1);
    }

    @Test
    void asksOnceWhereAKeyOpensTheLink() {
        link().press("Enter");

        assertThat(new ReaderScreen(reviewer).text()).isNotBlank();
        assertThat(asked).hasSize(1);
    }

    @Test
    void asksAgainWhereTheFirstAnswerBrokeOff() {
        page.route(TEXTS, route -> route.abort());
        press();
        page.waitForCondition(() -> asked.size() == 1);
        page.unroute(TEXTS);
        page.mouse().up();

        assertThat(new ReaderScreen(reviewer).text()).isNotBlank();
        assertThat(asked).hasSize(2);
        assertThat(asked.getLast()).isEqualTo(asked.getFirst());
    }

    private void press() {
        BoundingBox box = link().boundingBox();
        page.mouse().move(box.x + 10, box.y + box.height / 2);
        page.mouse().down();
    }

    private Locator link() {
        return page.locator("a.title-cell").first();
    }
}
