package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.ViewTest;
import org.claimdesk.article.ArticlePaths;
import org.claimdesk.article.ImportOutcome;
import org.claimdesk.article.Imports;
import org.claimdesk.article.SomeArticle;
import org.claimdesk.claim.ClaimDescription;
import org.claimdesk.claim.Claims;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.ui.MarkRequested;
import org.claimdesk.ui.MarkedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A claim that was noted before there was any text. */
@OnDatabase
class NotedClaimViewTest extends ViewTest {

    @Autowired private Claims claims;
    @Autowired private Imports imports;

    private final String text = "Exports grew by a third. " + UUID.randomUUID();
    private ArticleId article = ArticleId.random();
    private ClaimId noted = ClaimId.random();

    @BeforeEach
    void noteClaim() {
        var imported = imports.importText(text, SomeArticle.titled("On exports"));
        article = ((ImportOutcome.Imported) imported).article();
        noted = claims.note(ClaimDescription.stating("Exports grew.")).id();
    }

    @Test
    void saysOnItsPageThatItStandsInNoArticle() {
        navigate("claims/" + noted, ClaimView.class);

        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("This claim stands in no article yet");
    }

    @Test
    void getsItsPlaceInTheArticleWhereItIsChosen() {
        UI.getCurrent()
                .navigate(
                        "articles/" + article,
                        QueryParameters.of(ArticlePaths.CLAIM, noted.toString()));
        assertThat(findInView(TextArea.class).first().getValue()).isEqualTo("Exports grew.");

        MarkedText words = findInView(MarkedText.class).single();
        ComponentUtil.fireEvent(
                words, new MarkRequested(words, true, 1, "add", 0, 23, text.substring(0, 23)));

        assertThat(claims.get(noted).appearances())
                .singleElement()
                .satisfies(
                        appearance ->
                                assertThat(appearance.quote())
                                        .isEqualTo("Exports grew by a third"));
        assertThat(claims.get(noted).statement()).isEqualTo("Exports grew.");
    }
}
