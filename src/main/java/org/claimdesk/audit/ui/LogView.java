package org.claimdesk.audit.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.claimdesk.audit.AuditLog;
import org.claimdesk.audit.BackgroundCheck;
import org.claimdesk.audit.LogFilter;
import org.claimdesk.audit.LogLine;
import org.claimdesk.audit.LogPaths;
import org.claimdesk.shared.UserId;
import org.claimdesk.ui.EmptyState;
import org.claimdesk.ui.PageHeader;
import org.claimdesk.ui.TimeLabel;
import org.claimdesk.user.People;
import org.claimdesk.user.Person;
import org.claimdesk.user.Roles;

/** Everything that happened, the latest first. */
@Route(LogView.PATH)
@Menu(title = "audit.log", order = 70)
@RolesAllowed({Roles.READER, Roles.ADMINISTRATOR})
@StyleSheet("claimdesk/audit.css")
class LogView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = LogPaths.LIST;

    private final transient AuditLog log;
    private final transient People people;
    private final Grid<LogLine> grid = new Grid<>();
    private final Div empty =
            new Div(new EmptyState(text("audit.log.none"), text("audit.log.none.do")));
    private final LogFilterBar bar;
    private transient LogFilter filter = LogFilter.ALL;

    LogView(AuditLog log, People people, BackgroundCheck check) {
        this.log = log;
        this.people = people;
        bar = new LogFilterBar(log, people, this::narrow);
        addColumns();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        grid.addClassName("log-grid");
        grid.setDataProvider(
                DataProvider.fromCallbacks(
                        query -> log.find(filter, query.getOffset(), query.getLimit()).stream(),
                        query -> Math.toIntExact(log.count(filter))));
        Div body = new Div(new CheckPanel(log, check), bar, grid, empty);
        body.addClassName("page-body");
        getContent().add(new PageHeader(text("audit.log")), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = LogFilterParameters.read(event.getLocation().getQueryParameters());
        bar.show(filter);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return text("audit.log");
    }

    private void narrow(LogFilter chosen) {
        filter = chosen;
        refresh();
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(PATH, LogFilterParameters.of(filter)));
    }

    private void refresh() {
        boolean any = log.count(filter) > 0;
        grid.setVisible(any);
        empty.setVisible(!any);
        grid.getDataProvider().refreshAll();
    }

    private void addColumns() {
        grid.addColumn(line -> line.entry().position())
                .setHeader(text("audit.log.position"))
                .setWidth("80px")
                .setFlexGrow(0);
        grid.addComponentColumn(line -> new TimeLabel(line.entry().at()))
                .setHeader(text("audit.entry.at"))
                .setWidth("170px")
                .setFlexGrow(0);
        grid.addComponentColumn(this::opening)
                .setHeader(text("audit.filter.action"))
                .setFlexGrow(2);
        grid.addColumn(line -> personOf(line.entry().actor()))
                .setHeader(text("audit.entry.by"))
                .setFlexGrow(1);
        grid.addComponentColumn(LogView::firstValue)
                .setHeader(text("audit.log.values"))
                .setFlexGrow(4);
    }

    private Button opening(LogLine line) {
        Button open = new Button(LogWords.words(line.entry().action()));
        open.addClassName("log-open");
        open.addClickListener(
                click -> new EntryDialog(line, personOf(line.entry().actor())).open());
        return open;
    }

    private static Span firstValue(LogLine line) {
        Span words =
                new Span(
                        line.values().stream()
                                .flatMap(value -> value.text().stream())
                                .findFirst()
                                .orElse(""));
        words.addClassName("log-words");
        return words;
    }

    private String personOf(UserId id) {
        return people.find(id).map(Person::name).orElseGet(() -> text("audit.log.nobody"));
    }
}
