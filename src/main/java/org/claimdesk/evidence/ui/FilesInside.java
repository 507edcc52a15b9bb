package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.claimdesk.evidence.Enclosed;
import org.claimdesk.evidence.EvidencePaths;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.ui.Formats;
import org.claimdesk.ui.NarrowGrid;

/** What lies inside a document, loaded as the list is scrolled, each with its state. */
class FilesInside extends Composite<Div> {

    /** So many are shown without scrolling. */
    private static final int FEW = 6;

    private final transient EvidenceScreens screens;

    FilesInside(EvidenceScreens screens, DocumentId container, int count) {
        this.screens = screens;
        H3 heading = new H3(text("evidence.files-inside", count));
        Grid<Enclosed> grid = new Grid<>();
        grid.addClassName("files-inside");
        grid.setAllRowsVisible(count <= FEW);
        grid.getElement().setAttribute("aria-label", text("evidence.files-inside", count));
        grid.addComponentColumn(FilesInside::name)
                .setHeader(text("evidence.files-inside.path"))
                .setWidth("200px")
                .setFlexGrow(3);
        grid.addComponentColumn(this::state)
                .setHeader(text("evidence.list.state"))
                .setWidth("150px")
                .setFlexGrow(1);
        var size =
                grid.addColumn(file -> Formats.size(file.size()))
                        .setHeader(text("evidence.list.size"))
                        .setWidth("100px")
                        .setFlexGrow(0);
        NarrowGrid.leaveOut(grid, List.of(), List.of(size));
        grid.setItems(
                query ->
                        screens
                                .documents()
                                .inside(container, query.getOffset(), query.getLimit())
                                .stream(),
                query -> screens.documents().countInside(container));
        getContent().add(heading);
        screens.documents()
                .notOpenedInside(container)
                .forEach(file -> getContent().add(told(file)));
        getContent().add(grid);
    }

    /** However deep it lies: what is around it was read, and looks complete. */
    private static Div told(Enclosed file) {
        Div line = new Div(new Span(text("evidence.files-inside.not-opened")), name(file));
        file.obstacle().map(why -> new Span(text(why.brief(file.state())))).ifPresent(line::add);
        line.addClassNames("small", "why", "line");
        return line;
    }

    private static Anchor name(Enclosed file) {
        return new Anchor(EvidencePaths.document(file.document()), file.path());
    }

    /** Kept up to date while it is read; empty when it was removed from sight meanwhile. */
    private Component state(Enclosed file) {
        return screens.documents()
                .find(file.document())
                .<Component>map(
                        document ->
                                new ReadingRow(screens, document, opened -> {}, settled -> {})
                                        .brief())
                .orElseGet(Div::new);
    }
}
