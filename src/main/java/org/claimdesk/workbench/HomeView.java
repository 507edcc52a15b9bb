package org.claimdesk.workbench;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import org.claimdesk.evidence.ui.ShowsEvidence;
import org.claimdesk.ui.PageHeader;
import org.claimdesk.ui.Times;
import org.claimdesk.user.CurrentUser;

/** Where the day begins: what waits for the person, and what happened meanwhile. */
@Route("")
@Menu(title = "workbench.home", order = 0)
@PermitAll
@StyleSheet("claimdesk/home.css")
class HomeView extends Composite<Div> implements HasDynamicTitle, ShowsEvidence {

    HomeView(CurrentUser current, Clock clock, HomeParts parts) {
        Div work = new Div(parts.work().toArray(Component[]::new));
        Div news = new Div(parts.news().toArray(Component[]::new));
        Div body = new Div(work, news);
        body.addClassNames("page-body", "home");
        PageHeader header = new PageHeader(text("workbench.home.hello", current.name()));
        header.facts(
                new Paragraph(
                        Times.formatFull(LocalDate.ofInstant(clock.instant(), Times.zone()))));
        getContent().add(header, body);
    }

    @Override
    public String getPageTitle() {
        return text("workbench.home");
    }
}
