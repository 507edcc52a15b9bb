package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.claimdesk.evidence.EvidencePaths;
import org.claimdesk.evidence.FilesBeyondLimits;
import org.claimdesk.evidence.LargerLimits;
import org.claimdesk.evidence.WaitingFile;
import org.claimdesk.ui.CountLine;
import org.claimdesk.ui.EmptyState;
import org.claimdesk.ui.Formats;
import org.claimdesk.ui.NarrowGrid;
import org.claimdesk.ui.Notices;
import org.claimdesk.ui.PageHeader;
import org.claimdesk.ui.TimeLabel;
import org.claimdesk.user.Roles;

/** Files that need more than usual to be read, for administrators, who need not read them. */
@Route(EvidencePaths.BEYOND_LIMITS)
@Menu(title = "evidence.beyond", order = 920)
@RolesAllowed(Roles.ADMINISTRATOR)
@StyleSheet("claimdesk/administration.css")
@StyleSheet("claimdesk/evidence/list.css")
class FilesBeyondLimitsView extends Composite<Div> implements HasDynamicTitle, ShowsEvidence {

    private final transient FilesBeyondLimits files;
    private final transient EvidenceScreens screens;
    private final Grid<WaitingFile> grid = new Grid<>();
    private final CountLine count = new CountLine();
    private final EmptyState empty =
            new EmptyState(text("evidence.beyond.none"), text("evidence.beyond.none.do"));

    FilesBeyondLimitsView(FilesBeyondLimits files, EvidenceScreens screens) {
        this.files = files;
        this.screens = screens;
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addClassName("list-grid");
        grid.getElement().setAttribute("aria-label", text("evidence.beyond"));
        addColumns();
        grid.setItems(
                query -> files.find(query.getOffset(), query.getLimit()).stream(),
                query -> files.count());
        Div body = new Div(count, grid, empty);
        body.addClassNames("page-body", "files-beyond-limits");
        getContent().add(new PageHeader(text("evidence.beyond")), body);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return text("evidence.beyond");
    }

    private void addColumns() {
        grid.addComponentColumn(FilesBeyondLimitsView::name)
                .setHeader(text("evidence.list.name"))
                .setWidth("200px")
                .setFlexGrow(4);
        var by =
                grid.addColumn(file -> screens.people().nameOf(file.by()))
                        .setHeader(text("evidence.beyond.by"))
                        .setWidth("140px")
                        .setFlexGrow(1);
        var size =
                grid.addColumn(file -> Formats.size(file.size()))
                        .setHeader(text("evidence.list.size"))
                        .setWidth("100px")
                        .setFlexGrow(0);
        var at =
                grid.addComponentColumn(file -> new TimeLabel(file.at()))
                        .setHeader(text("evidence.list.received"))
                        .setWidth("170px")
                        .setFlexGrow(0);
        grid.addComponentColumn(this::reading)
                .setHeader(text("evidence.beyond.do"))
                .setWidth("150px")
                .setFlexGrow(1);
        NarrowGrid.leaveOut(grid, List.of(at), List.of(by, size));
    }

    private static Component name(WaitingFile file) {
        Span why = new Span(text(file.obstacle().brief(file.state())));
        why.addClassNames("muted", "small");
        Div name = new Div(new Span(file.name()), why);
        name.addClassName("name-cell");
        return name;
    }

    private Button reading(WaitingFile file) {
        Button more =
                new Button(
                        text("evidence.larger"),
                        click ->
                                new LargerLimitsDialog(file.name(), larger -> read(file, larger))
                                        .open());
        more.setAriaLabel(text("evidence.larger.title", file.name()));
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return more;
    }

    private void read(WaitingFile file, LargerLimits larger) {
        screens.arrivals().retry(file.id(), larger);
        Notices.success(text("evidence.beyond.begun", file.name()));
        refresh();
    }

    private void refresh() {
        int total = files.count();
        count.setText(text("evidence.beyond.count", total));
        grid.setVisible(total > 0);
        empty.setVisible(total == 0);
        grid.getDataProvider().refreshAll();
    }
}
