package org.claimdesk.article.ui;

import static org.claimdesk.ui.Texts.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.claimdesk.article.ArticleDetails;
import org.claimdesk.article.Articles;
import org.claimdesk.article.Imports;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.store.Receipts;
import org.claimdesk.store.StoreSettings;
import org.claimdesk.ui.Times;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.People;
import org.claimdesk.user.Roles;
import org.springframework.stereotype.Component;

/** Makes the components of this package; they live in a session, their services do not. */
@Component
public class ArticleScreens {

    private final Articles articles;
    private final Imports imports;
    private final Receipts receipts;
    private final People people;
    private final CurrentUser currentUser;
    private final StoreSettings settings;
    private final Clock clock;

    ArticleScreens(
            Articles articles,
            Imports imports,
            Receipts receipts,
            People people,
            CurrentUser currentUser,
            StoreSettings settings,
            Clock clock) {
        this.clock = clock;
        this.articles = articles;
        this.imports = imports;
        this.receipts = receipts;
        this.people = people;
        this.currentUser = currentUser;
        this.settings = settings;
    }

    /**
     * The ways in which an article comes in.
     *
     * @param open told which article to open when one was made, or was there already
     */
    public ImportPanel importPanel(Consumer<ArticleId> open) {
        return new ImportPanel(this, open);
    }

    /**
     * What is known about an article, and where its text comes from.
     *
     * @param changed told when a person corrected it
     */
    public ArticleFacts facts(ArticleDetails article, Consumer<ArticleDetails> changed) {
        return new ArticleFacts(this, article, changed);
    }

    /** All articles of the desk. */
    public ArticleList list() {
        return new ArticleList(this);
    }

    /** Where the person is who looks. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Times.zone());
    }

    Articles articles() {
        return articles;
    }

    Imports imports() {
        return imports;
    }

    Receipts receipts() {
        return receipts;
    }

    People people() {
        return people;
    }

    boolean mayImport() {
        return currentUser.may(Roles.REVIEWER);
    }

    /** The most bytes that a file may have, as people read it. */
    String largestFile() {
        return text("article.megabytes", settings.largestFile().toMegabytes());
    }
}
