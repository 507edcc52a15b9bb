package org.claimdesk.browser;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * An article becomes an audited verdict, in a browser, by two people: the whole main job. What is
 * done on each screen stands in the screens; in what order, in {@link MainJob}.
 */
@ExtendWith(PicturesOfFailures.class)
class MainJobIT {

    @SuppressWarnings("NullAway.Init") // they come to work before each test
    private Colleague reviewer;

    @SuppressWarnings("NullAway.Init")
    private Colleague editor;

    @BeforeEach
    void comeToWork() {
        reviewer = Colleague.signedIn(SharedDesk.running(), "reviewer");
        editor = Colleague.signedIn(SharedDesk.running(), "editor");
    }

    @AfterEach
    void goHome() {
        reviewer.close();
        editor.close();
    }

    @Test
    void isDoneOnThePastedSampleArticle() {
        String text = SomeArticles.sample();
        ReaderScreen article =
                ImportScreen.openedBy(reviewer)
                        .paste(text)
                        .correct("Title", "A visit, printed twice")
                        .correct("Outlet", "The Second Sample Courier")
                        .correct("Published", "2026-01-03")
                        .save();
        article.isTheSameAs(ImportScreen.openedBy(reviewer).paste(text).isThereAlready());

        new MainJob(reviewer, editor, article, "the sample article").doIt();
    }

    @Test
    void isDoneOnTheFileOfARealArticle() {
        ReaderScreen article =
                ImportScreen.openedBy(reviewer)
                        .upload(SomeArticles.real())
                        .correct("Title", "A real article")
                        .save();

        new MainJob(reviewer, editor, article, "the real article").doIt();
    }
}
