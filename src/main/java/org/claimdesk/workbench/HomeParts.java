package org.claimdesk.workbench;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import org.claimdesk.article.ArticleFilter;
import org.claimdesk.article.ArticleOrder;
import org.claimdesk.article.ArticlePaths;
import org.claimdesk.article.Articles;
import org.claimdesk.ui.EmptyState;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.Roles;
import org.claimdesk.verdict.WaitingPage;

/** Which parts of the home screen fit whom: what waits for them first, then what they may know. */
@org.springframework.stereotype.Component
class HomeParts {

    private final HomeOfClaims claims;
    private final HomeOfVerdicts verdicts;
    private final HomeOfOthers others;
    private final HomeOfPassages passages;
    private final HomeOfEditions editions;
    private final HomeOfDesk desk;
    private final Articles articles;
    private final CurrentUser current;

    HomeParts(
            HomeOfClaims claims,
            HomeOfVerdicts verdicts,
            HomeOfOthers others,
            HomeOfPassages passages,
            HomeOfEditions editions,
            HomeOfDesk desk,
            Articles articles,
            CurrentUser current) {
        this.claims = claims;
        this.verdicts = verdicts;
        this.others = others;
        this.passages = passages;
        this.editions = editions;
        this.desk = desk;
        this.articles = articles;
        this.current = current;
    }

    /** What asks for something to be done. */
    List<Component> work() {
        List<Component> parts = new ArrayList<>();
        if (current.may(Roles.READER) && claims.isAnyOnWithdrawn()) { // What is wrong comes first.
            parts.add(claims.onWithdrawn());
        }
        if (current.may(Roles.REVIEWER)) {
            WaitingPage mine = verdicts.mine();
            boolean editor = current.may(Roles.EDITOR);
            if (editor) { // Others wait for that.
                parts.addAll(verdicts.waitingForEditors());
            }
            if (mine.isEmpty() && !editor && !claims.isAnyWaiting()) {
                parts.add(firstSteps());
            } else {
                parts.add(claims.waitingForMe());
            }
            if (!editor || !mine.isEmpty()) {
                parts.add(verdicts.submitted(mine));
            }
            editions.ofMine().ifPresent(parts::add);
        } else if (current.may(Roles.READER)) {
            parts.addAll(verdicts.waitingForEditors());
        }
        if (current.may(Roles.ADMINISTRATOR)) {
            parts.add(desk.accounts());
        }
        return parts;
    }

    /** What is good to know. */
    List<Component> news() {
        List<Component> parts = new ArrayList<>();
        boolean works = current.may(Roles.REVIEWER);
        if (works) {
            parts.add(others.sinceLastVisit());
        } else {
            parts.add(others.logSinceLastVisit());
        }
        if (current.may(Roles.READER)) {
            parts.add(claims.dueSoon());
            parts.add(passages.standing());
            parts.add(claims.latelyPublished());
        }
        if (current.may(Roles.ADMINISTRATOR)) {
            parts.add(desk.settings());
        }
        return parts;
    }

    private Component firstSteps() {
        Button start = new Button(text("workbench.home.import"));
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.addClickListener(
                click ->
                        click.getSource()
                                .getUI()
                                .ifPresent(ui -> ui.navigate(ArticlePaths.IMPORT)));
        List<Component> ways = new ArrayList<>(List.of(start));
        articles.find(ArticleFilter.ALL, ArticleOrder.NEWEST, 0, 1).stream()
                .map(
                        article ->
                                new Anchor(
                                        ArticlePaths.reader(article.id()),
                                        text("workbench.home.open", article.title())))
                .forEach(ways::add);
        return new EmptyState(
                text("workbench.home.first"),
                text("workbench.home.first.do"),
                ways.toArray(Component[]::new));
    }
}
