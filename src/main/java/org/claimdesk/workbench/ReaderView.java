package org.claimdesk.workbench;

import static org.claimdesk.ui.FromAddress.tried;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.claimdesk.article.ArticleDetails;
import org.claimdesk.article.ArticlePaths;
import org.claimdesk.article.Articles;
import org.claimdesk.article.ui.ArticleFacts;
import org.claimdesk.article.ui.ArticleScreens;
import org.claimdesk.claim.ClaimPaths;
import org.claimdesk.claim.ui.ClaimScreens;
import org.claimdesk.claim.ui.ClaimsBeside;
import org.claimdesk.report.ui.ReportScreens;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.VersionId;
import org.claimdesk.ui.MarkedText;
import org.claimdesk.user.Roles;

/** An article to be read and marked, its claims beside it. */
@Route(ArticlePaths.READER + "/:" + ReaderView.ID)
@StyleSheet("claimdesk/reader.css")
@RolesAllowed(Roles.READER)
class ReaderView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String ID = "articleId";

    private final transient Articles articles;
    private final transient ArticleScreens articleScreens;
    private final transient ClaimScreens claimScreens;
    private final transient ReportScreens reportScreens;
    private String title = "";

    ReaderView(
            Articles articles,
            ArticleScreens articleScreens,
            ClaimScreens claimScreens,
            ReportScreens reportScreens) {
        this.reportScreens = reportScreens;
        this.articles = articles;
        this.articleScreens = articleScreens;
        this.claimScreens = claimScreens;
        getContent().addClassName("reader");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ArticleDetails article =
                event.getRouteParameters()
                        .get(ID)
                        .flatMap(tried(ArticleId::of))
                        .flatMap(articles::find)
                        .orElseThrow(NotFoundException::new);
        ClaimsBeside claims = show(article);
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ArticlePaths.CLAIM)
                .flatMap(tried(ClaimId::of))
                .ifPresent(claims::showInText);
        claims.onChosen(claim -> keepInAddress(article.id(), claim));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private ClaimsBeside show(ArticleDetails article) {
        title = article.description().title();
        MarkedText marked = marked(article);
        ClaimsBeside claims = claimScreens.beside(marked, article.currentVersion().id());
        Div head = new Div();
        head.addClassName("reader-head");
        showHead(head, article);
        Div column = new Div(head, marked);
        column.addClassName("reader-column");
        Section read = new Section(column);
        read.addClassName("reader-text");
        Aside beside = new Aside(claims);
        beside.addClassName("reader-aside");
        getContent().removeAll();
        getContent().add(read, beside);
        return claims;
    }

    private void showHead(Div head, ArticleDetails article) {
        ArticleFacts facts = articleScreens.facts(article, corrected -> showHead(head, corrected));
        head.removeAll();
        head.add(new H1(article.description().title()), facts.and(report(article.id())));
    }

    private Button report(ArticleId article) {
        Button report = reportScreens.aboutArticle(article);
        report.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return report;
    }

    private static MarkedText marked(ArticleDetails article) {
        VersionId version = article.currentVersion().id();
        MarkedText marked = new MarkedText();
        marked.setLabel(article.description().title());
        if (article.description().language() != null) {
            marked.setLanguage(article.description().language());
        }
        marked.setLayout(MarkedText.Layout.PARAGRAPHS);
        marked.setTextUrl(ArticlePaths.text(version));
        marked.setMarksUrl(ClaimPaths.marks(version));
        marked.focusTextIfFree();
        return marked;
    }

    private static void keepInAddress(ArticleId article, Optional<ClaimId> claim) {
        String path =
                claim.map(id -> ArticlePaths.reader(article, id))
                        .orElseGet(() -> ArticlePaths.reader(article));
        UI.getCurrent().getPage().getHistory().replaceState(null, path);
    }
}
