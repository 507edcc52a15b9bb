package org.claimdesk.sample;

import static org.claimdesk.ui.Texts.text;

import org.claimdesk.article.ArticleFilter;
import org.claimdesk.article.Articles;
import org.claimdesk.claim.ClaimFilter;
import org.claimdesk.claim.Claims;
import org.claimdesk.shared.CannotStart;
import org.claimdesk.user.ActingAs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills a sample desk that has no article yet. Later starts find one and leave it alone. */
@Component
@Profile("sample")
@Order(0)
class SampleContent implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(SampleContent.class);

    private final Articles articles;
    private final Claims claims;
    private final ActingAs actingAs;
    private final SampleStory story;

    SampleContent(Articles articles, Claims claims, ActingAs actingAs, SampleStory story) {
        this.articles = articles;
        this.claims = claims;
        this.actingAs = actingAs;
        this.story = story;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (actingAs.system(() -> articles.count(ArticleFilter.ALL)) == 0) {
            fill();
        } else if (actingAs.system(() -> claims.count(ClaimFilter.ALL)) == 0) {
            throw new CannotStart(text("workbench.sample-unfilled"));
        }
    }

    private void fill() {
        try {
            story.tell();
            log.info("The sample desk was filled");
        } catch (RuntimeException e) {
            log.error("The sample desk was not filled", e);
            throw new CannotStart(text("workbench.sample-unfilled"));
        }
    }
}
