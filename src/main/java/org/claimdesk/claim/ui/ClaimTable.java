package org.claimdesk.claim.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.claimdesk.claim.ClaimOrder;
import org.claimdesk.claim.ClaimPaths;
import org.claimdesk.claim.ClaimRow;
import org.claimdesk.ui.Chip;
import org.claimdesk.ui.NarrowGrid;
import org.claimdesk.ui.PartialDates;
import org.claimdesk.ui.Shape;
import org.claimdesk.ui.TimeLabel;
import org.claimdesk.ui.Times;
import org.claimdesk.ui.Tone;

/** What is told of each claim in a row: on the screen, and on the clipboard. */
final class ClaimTable {

    private static final String NARROW_COLUMN = "96px";
    private static final String TIME_COLUMN = "166px";

    private final ClaimScreens screens;

    ClaimTable(ClaimScreens screens) {
        this.screens = screens;
    }

    void addTo(Grid<ClaimRow> grid) {
        grid.addComponentColumn(this::statement)
                .setHeader(text("claim.statement"))
                .setFlexGrow(6)
                .setWidth("220px");
        var status =
                sorted(
                        grid.addComponentColumn(row -> new ClaimChip(row.status(), row.verdict()))
                                .setHeader(text("claim.list.stands"))
                                .setWidth("200px")
                                .setFlexGrow(0),
                        ClaimOrder.By.STATUS);
        var speaker = grid.addColumn(ClaimTable::speaker).setHeader(text("claim.speaker"));
        var topics =
                grid.addColumn(row -> String.join(", ", row.topics()))
                        .setHeader(text("claim.topics"));
        var assignee = grid.addColumn(this::assignee).setHeader(text("claim.assignee"));
        List.of(speaker, topics, assignee)
                .forEach(column -> column.setWidth(NARROW_COLUMN).setFlexGrow(1));
        var due =
                sorted(
                        grid.addComponentColumn(
                                        row ->
                                                row.dueAt() == null
                                                        ? new Span()
                                                        : new TimeLabel(row.dueAt()))
                                .setHeader(text("claim.due"))
                                .setWidth(TIME_COLUMN)
                                .setFlexGrow(0),
                        ClaimOrder.By.DUE);
        var marked =
                sorted(
                        grid.addComponentColumn(row -> new TimeLabel(row.createdAt()))
                                .setHeader(text("claim.marked-at"))
                                .setWidth(TIME_COLUMN)
                                .setFlexGrow(0),
                        ClaimOrder.By.MARKED);
        NarrowGrid.leaveOut(grid, List.of(marked), List.of(status, speaker, topics, assignee, due));
    }

    static List<String> heads() {
        return List.of(
                text("claim.statement"),
                text("claim.list.stands"),
                text("claim.kind"),
                text("claim.speaker"),
                text("claim.said"),
                text("claim.topics"),
                text("claim.assignee"),
                text("claim.due"),
                text("claim.marked-at"));
    }

    List<String> cells(ClaimRow row) {
        return List.of(
                row.statement(),
                ClaimChip.word(row.status(), row.verdict()),
                nameOf("claim.kind", row.kind()),
                speaker(row),
                row.said() == null ? "" : PartialDates.format(row.said()),
                String.join(", ", row.topics()),
                assignee(row),
                row.dueAt() == null ? "" : Times.utc(row.dueAt()),
                Times.utc(row.createdAt()));
    }

    private static Grid.Column<ClaimRow> sorted(Grid.Column<ClaimRow> column, ClaimOrder.By by) {
        return column.setKey(by.name()).setSortProperty(by.name());
    }

    private Component statement(ClaimRow row) {
        Anchor link = new Anchor(ClaimPaths.claim(row.id()), row.statement());
        link.addClassName("statement-cell");
        Div below = new Div(new ClaimChip(row.status(), row.verdict()));
        below.addClassName("when-narrow");
        if (row.speaker() != null) {
            below.add(new Span(row.speaker()));
        }
        if (row.assignee() != null) {
            below.add(new Span(text("claim.fact.assignee", assignee(row))));
        }
        if (row.dueAt() != null) {
            below.add(new Span(text("claim.fact.due", Times.format(row.dueAt()))));
        }
        Div cell = new Div(link);
        if (row.withdrawnEvidence() > 0) {
            cell.add(new Div(onWithdrawn()));
        }
        cell.add(below);
        return cell;
    }

    static Chip onWithdrawn() {
        return new Chip(Shape.MISSING, text("claim.withdrawn"), Tone.REFUTES);
    }

    private static String speaker(ClaimRow row) {
        return row.speaker() == null ? "" : row.speaker();
    }

    private String assignee(ClaimRow row) {
        return row.assignee() == null ? "" : screens.nameOf(row.assignee());
    }
}
