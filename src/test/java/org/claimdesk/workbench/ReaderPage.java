package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.claimdesk.ViewTest;
import org.claimdesk.article.ArticlePaths;
import org.claimdesk.article.Articles;
import org.claimdesk.article.ImportOutcome;
import org.claimdesk.article.Imports;
import org.claimdesk.article.SomeArticle;
import org.claimdesk.claim.ClaimFilter;
import org.claimdesk.claim.ClaimOrder;
import org.claimdesk.claim.ClaimRow;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.MarkOutcome;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.Selection;
import org.claimdesk.ui.MarkPainted;
import org.claimdesk.ui.MarkRequested;
import org.claimdesk.ui.MarkedText;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** An article in the reader, and what a browser tells of what a person does in it. */
abstract class ReaderPage extends ViewTest {

    static final String TIN = "Tin rose by half";

    @Autowired Imports imports;
    @Autowired Articles articles;
    @Autowired Claims claims;

    ArticleId article;
    String text;

    @BeforeEach
    void importArticle() {
        text = "Tin rose by half in May. Zinc fell, said the trader. " + UUID.randomUUID();
        ImportOutcome outcome = imports.importText(text, SomeArticle.titled("<b>Metals</b>"));
        article = ((ImportOutcome.Imported) outcome).article();
    }

    void open() {
        navigate(ArticlePaths.reader(article), ReaderView.class);
    }

    void open(ClaimId claim) {
        UI.getCurrent()
                .navigate(
                        ArticlePaths.reader(article),
                        QueryParameters.of(ArticlePaths.CLAIM, claim.toString()));
        assertThat(getCurrentView()).isInstanceOf(ReaderView.class);
    }

    void request(String action, String quote) {
        int start = Math.max(0, text.indexOf(quote));
        MarkedText words = findInView(MarkedText.class).single();
        ComponentUtil.fireEvent(
                words,
                new MarkRequested(words, true, 1, action, start, start + quote.length(), quote));
        ComponentUtil.fireEvent(words, new MarkPainted(words, true, 1));
        roundTrip();
    }

    TextArea statement() {
        return findInView(TextArea.class).withLabel("Statement").single();
    }

    List<String> texts() {
        List<String> all =
                new ArrayList<>(
                        find(Paragraph.class).all().stream().map(Paragraph::getText).toList());
        find(Span.class).all().forEach(span -> all.add(span.getText()));
        return all;
    }

    List<ClaimRow> marked() {
        return claims.find(ClaimFilter.in(article), ClaimOrder.NEWEST, 0, 10);
    }

    ClaimId mark(String quote) {
        int start = text.indexOf(quote);
        MarkOutcome outcome =
                claims.mark(
                        SomeArticle.versionOf(articles, article).id(),
                        List.of(new Selection(start, start + quote.length(), quote)));
        return ((MarkOutcome.Marked) outcome).claim().id();
    }
}
