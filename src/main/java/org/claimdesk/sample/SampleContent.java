package org.claimdesk.sample;

import org.claimdesk.article.ArticleFilter;
import org.claimdesk.article.Articles;
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
    private final ActingAs actingAs;
    private final SampleStory story;

    SampleContent(Articles articles, ActingAs actingAs, SampleStory story) {
        this.articles = articles;
        this.actingAs = actingAs;
        this.story = story;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (actingAs.system(() -> articles.count(ArticleFilter.ALL)) == 0) {
            story.tell();
            log.info("The sample desk was filled");
        }
    }
}
