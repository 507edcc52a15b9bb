package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.DocumentFilter;
import org.claimdesk.evidence.EvidencePaths;
import org.claimdesk.ui.CopyTable;
import org.claimdesk.ui.FilterReader;
import org.claimdesk.ui.FilteredList;
import org.claimdesk.ui.Formats;
import org.claimdesk.ui.ListWords;
import org.claimdesk.ui.NarrowGrid;
import org.claimdesk.ui.TimeLabel;
import org.claimdesk.ui.Times;

/** All documents, loaded as the list is scrolled; files can be dropped anywhere on it. */
@StyleSheet("claimdesk/evidence/cards.css")
@StyleSheet("claimdesk/evidence/list.css")
public class DocumentList extends FilteredList<DocumentDetails, DocumentFilter> {

    private static final ListWords WORDS =
            new ListWords(
                    "evidence.list.count",
                    "evidence.list.none",
                    "evidence.list.none.do",
                    "evidence.list.no-match",
                    "evidence.list.no-match.do");

    private final transient EvidenceScreens screens;
    private final DocumentFilterBar bar;
    private final Optional<AddPanel> add;

    DocumentList(EvidenceScreens screens) {
        super(DocumentFilter.ALL, DocumentDetails::id, WORDS);
        this.screens = screens;
        bar = new DocumentFilterBar(screens, this::narrow);
        addColumns();
        Div actions = new Div(new CopyTable(text("evidence.list.copy"), heads(), this::cells));
        actions.addClassName("actions");
        Div list = new Div(parts(bar, count, actions));
        list.addClassName("list");
        getContent().addClassName("document-list");
        if (screens.mayGather()) {
            var zone = new DocumentUpload(screens, Optional.empty(), list, this::refresh);
            var capture =
                    new CaptureBox(screens, Optional.empty(), zone::restrictedTo, this::refresh);
            add = Optional.of(zone.folded(capture));
            actions.addComponentAsFirst(zone.hint());
            getContent().add(zone);
        } else {
            add = Optional.empty();
            getContent().add(list);
        }
    }

    /** What unfolds the ways to bring something in, for those who may. */
    @Override
    public Component[] actions() {
        return add.stream().map(AddPanel::toggle).toArray(Component[]::new);
    }

    @Override
    public void show(QueryParameters parameters) {
        var address = new FilterReader(parameters);
        DocumentFilter filter = DocumentFilterParameters.read(address, screens.sources());
        bar.show(filter);
        show(filter, address);
    }

    @Override
    public QueryParameters parameters() {
        return DocumentFilterParameters.of(filter());
    }

    @Override
    protected int count(DocumentFilter filter) {
        return screens.documents().count(filter);
    }

    @Override
    protected List<DocumentDetails> find(DocumentFilter filter, int offset, int limit) {
        return screens.documents().find(filter, offset, limit);
    }

    private void addColumns() {
        grid.addComponentColumn(this::name)
                .setHeader(text("evidence.list.name"))
                .setWidth("200px")
                .setFlexGrow(4);
        grid.addComponentColumn(
                        document ->
                                new ReadingRow(screens, document, opened -> {}, settled -> {})
                                        .brief())
                .setHeader(text("evidence.list.state"))
                .setWidth("190px")
                .setFlexGrow(3);
        var source =
                grid.addColumn(DocumentList::source)
                        .setHeader(text("evidence.list.source"))
                        .setWidth("120px")
                        .setFlexGrow(2);
        var size =
                grid.addColumn(document -> Formats.size(document.size()))
                        .setHeader(text("evidence.list.size"))
                        .setWidth("100px")
                        .setFlexGrow(0);
        var received =
                grid.addComponentColumn(document -> new TimeLabel(document.at()))
                        .setHeader(text("evidence.list.received"))
                        .setWidth("170px")
                        .setFlexGrow(0);
        NarrowGrid.leaveOut(grid, List.of(), List.of(source, size, received));
    }

    private Div name(DocumentDetails document) {
        Anchor link = new Anchor(EvidencePaths.document(document.id()), document.name());
        Div name = new Div(link);
        name.addClassName("name-cell");
        if (document.restricted()) {
            name.add(new RestrictedChip());
        }
        document.title()
                .ifPresent(
                        title -> {
                            Span below = new Span(title);
                            below.addClassNames("muted", "small");
                            name.add(below);
                        });
        WhereItLies.sentence(screens.documents(), document)
                .ifPresent(
                        way -> {
                            Span inside = new Span(way);
                            inside.addClassNames("muted", "small");
                            name.add(inside);
                        });
        document.withdrawal().ifPresent(withdrawal -> name.add(new Div(WithdrawnLabel.chip())));
        Div below = new Div(new Span(Formats.size(document.size())));
        below.addClassName("when-narrow");
        document.source().ifPresent(source -> below.add(new Span(source(document))));
        name.add(below);
        return name;
    }

    private static String source(DocumentDetails document) {
        return document.source().map(EvidenceTexts::source).orElse("");
    }

    private static List<String> heads() {
        return List.of(
                text("evidence.list.name"),
                text("evidence.list.title"),
                text("evidence.list.state"),
                text("evidence.list.source"),
                text("evidence.list.size"),
                text("evidence.list.received"),
                text("evidence.list.hash"));
    }

    private List<List<String>> cells(int most) {
        // What is copied leaves the desk: of what is restricted nothing does.
        return first(most).stream()
                .filter(document -> !document.restricted())
                .map(
                        document ->
                                List.of(
                                        document.name(),
                                        document.title().orElse(""),
                                        nameOf("evidence.state", document.state()),
                                        source(document),
                                        Long.toString(document.size()),
                                        Times.utc(document.at()),
                                        document.sha256().toString()))
                .toList();
    }
}
