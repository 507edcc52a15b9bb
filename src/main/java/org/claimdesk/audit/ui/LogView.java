package org.claimdesk.audit.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.audit.AuditLog;
import org.claimdesk.audit.BackgroundCheck;
import org.claimdesk.audit.LogFilter;
import org.claimdesk.audit.LogLine;
import org.claimdesk.audit.LogLine.NotedValue;
import org.claimdesk.audit.LogPaths;
import org.claimdesk.audit.SubjectNames;
import org.claimdesk.audit.SubjectNames.Named;
import org.claimdesk.shared.UserId;
import org.claimdesk.ui.EmptyState;
import org.claimdesk.ui.FilterReader;
import org.claimdesk.ui.IgnoredFilters;
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

    /** The value that features name so holds what was said or quoted. */
    private static final String WORDS = "words";

    private final transient AuditLog log;
    private final transient SubjectNames names;
    private final transient People people;
    private final Grid<LogRow> grid = new Grid<>();
    private final Div empty =
            new Div(new EmptyState(text("audit.log.none"), text("audit.log.none.do")));
    private final LogFilterBar bar;
    private transient LogFilter filter = LogFilter.ALL;
    private final IgnoredFilters ignored = new IgnoredFilters(() -> narrow(filter));

    LogView(AuditLog log, SubjectNames names, People people, BackgroundCheck check) {
        this.log = log;
        this.names = names;
        this.people = people;
        bar = new LogFilterBar(log, people, this::narrow);
        addColumns();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        grid.addClassName("log-grid");
        grid.setDataProvider(
                DataProvider.fromCallbacks(
                        query -> rows(query.getOffset(), query.getLimit()).stream(),
                        query -> Math.toIntExact(log.count(filter))));
        Div body = new Div(new CheckPanel(log, check, this::subjectAt), bar, ignored, grid, empty);
        body.addClassName("page-body");
        getContent().add(new PageHeader(text("audit.log")), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = new FilterReader(event.getLocation().getQueryParameters());
        filter = LogFilterParameters.read(address, log);
        bar.show(filter, subject());
        ignored.show(address.notUnderstood());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return text("audit.log");
    }

    private void narrow(LogFilter chosen) {
        filter = chosen;
        ignored.show(List.of());
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

    private List<LogRow> rows(int offset, int limit) {
        List<LogLine> lines = log.find(filter, offset, limit);
        List<Optional<Named>> abouts = names.of(lines.stream().map(LogLine::entry).toList());
        List<LogRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            LogLine line = lines.get(i);
            rows.add(new LogRow(line, personOf(line.entry().actor()), abouts.get(i)));
        }
        return rows;
    }

    private Optional<Component> subjectAt(long position) {
        return log.at(position)
                .flatMap(line -> names.of(List.of(line.entry())).getFirst())
                .map(LogView::name);
    }

    /** What the filter narrows to, in words; empty where it does not. */
    private String subject() {
        UUID id = filter.subjectId();
        return id == null
                ? ""
                : rows(0, 1).stream()
                        .findFirst()
                        .flatMap(LogRow::about)
                        .map(Named::name)
                        .orElseGet(id::toString);
    }

    private void addColumns() {
        grid.addColumn(row -> row.line().entry().position())
                .setHeader(text("audit.log.position"))
                .setWidth("72px")
                .setFlexGrow(0);
        grid.addComponentColumn(row -> new TimeLabel(row.line().entry().at()))
                .setHeader(text("audit.entry.at"))
                .setWidth("170px")
                .setFlexGrow(0);
        grid.addComponentColumn(LogView::opening)
                .setHeader(text("audit.filter.action"))
                .setWidth("190px")
                .setFlexGrow(1);
        grid.addColumn(LogRow::person)
                .setHeader(text("audit.entry.by"))
                .setWidth("130px")
                .setFlexGrow(1);
        grid.addComponentColumn(LogView::about)
                .setHeader(text("audit.entry.subject"))
                .setWidth("240px")
                .setFlexGrow(3);
        grid.addComponentColumn(LogView::wordsOf)
                .setHeader(text("audit.log.values"))
                .setWidth("200px")
                .setFlexGrow(3);
    }

    private static Button opening(LogRow row) {
        Button open = new Button(LogWords.words(row.line().entry().action()));
        open.addClassName("log-open");
        open.addClickListener(click -> new EntryDialog(row).open());
        return open;
    }

    private static Component about(LogRow row) {
        Span kind = new Span(row.kind());
        kind.addClassNames("muted", "small");
        Div about = new Div(kind);
        row.about().map(LogView::inOneLine).ifPresent(about::add);
        about.addClassName("log-about");
        return about;
    }

    /** What does not fit ends in an ellipsis, and is read whole by whoever points at it. */
    private static Component inOneLine(Named named) {
        HtmlComponent name = name(named);
        name.setTitle(named.name());
        return name;
    }

    /** The way to what an entry is about, where there is one. */
    static HtmlComponent name(Named named) {
        return named.path()
                .<HtmlComponent>map(path -> new Anchor(path, named.name()))
                .orElseGet(() -> new Span(named.name()));
    }

    /** One line has room for one value: the words that somebody wrote before what else is told. */
    private static Span wordsOf(LogRow row) {
        Span words =
                new Span(
                        row.line().values().stream()
                                .filter(value -> value.text().isPresent())
                                .max(
                                        Comparator.comparing(LogView::isOfSomebody)
                                                .thenComparing(
                                                        value -> value.text().get().length()))
                                .flatMap(NotedValue::text)
                                .orElse(""));
        words.addClassName("log-words");
        return words;
    }

    private static boolean isOfSomebody(NotedValue value) {
        return value.name().equals(WORDS);
    }

    private String personOf(UserId id) {
        return people.find(id).map(Person::name).orElseGet(() -> text("audit.log.nobody"));
    }
}
