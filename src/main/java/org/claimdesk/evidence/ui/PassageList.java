package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.Collectors;
import org.claimdesk.claim.ClaimPaths;
import org.claimdesk.evidence.EvidencePaths;
import org.claimdesk.evidence.Overtaken;
import org.claimdesk.evidence.PassageFilter;
import org.claimdesk.evidence.PassageRow;
import org.claimdesk.evidence.VerificationScope;
import org.claimdesk.ui.CopyTable;
import org.claimdesk.ui.FilterReader;
import org.claimdesk.ui.FilteredList;
import org.claimdesk.ui.Formats;
import org.claimdesk.ui.ListWords;
import org.claimdesk.ui.NarrowGrid;
import org.claimdesk.ui.Times;

/** All passages that claims rest on with how they stand, loaded as the list is scrolled. */
@StyleSheet("claimdesk/evidence/cards.css")
@StyleSheet("claimdesk/evidence/list.css")
public class PassageList extends FilteredList<PassageRow, PassageFilter> {

    private static final int SHOWN = 160;

    private static final ListWords WORDS =
            new ListWords(
                    "evidence.checked.count",
                    "evidence.checked.none",
                    "evidence.checked.none.do",
                    "evidence.checked.no-match",
                    "evidence.checked.no-match.do");

    private final transient EvidenceScreens screens;
    private final PassageFilterBar bar = new PassageFilterBar(this::narrow);

    PassageList(EvidenceScreens screens) {
        super(PassageFilter.ALL, PassageRow::id, WORDS);
        this.screens = screens;
        addColumns();
        Div actions =
                new Div(
                        new VerificationRun(
                                screens, new VerificationScope.WholeDesk(), this::refresh),
                        new CopyTable(text("evidence.list.copy"), heads(), this::cells));
        actions.addClassName("actions");
        getContent().addClassName("document-list");
        getContent().add(parts(bar, count, actions));
    }

    @Override
    public void show(QueryParameters parameters) {
        var address = new FilterReader(parameters);
        PassageFilter filter = PassageFilterParameters.read(address);
        bar.show(filter);
        show(filter, address);
    }

    @Override
    public QueryParameters parameters() {
        return PassageFilterParameters.of(filter());
    }

    @Override
    protected int count(PassageFilter filter) {
        return screens.passages().count(filter);
    }

    @Override
    protected List<PassageRow> find(PassageFilter filter, int offset, int limit) {
        return screens.passages().find(filter, offset, limit);
    }

    private void addColumns() {
        grid.addComponentColumn(this::passage)
                .setHeader(text("evidence.checked.passage"))
                .setWidth("220px")
                .setFlexGrow(4);
        grid.addComponentColumn(this::standing)
                .setHeader(text("evidence.checked.result"))
                .setWidth("160px")
                .setFlexGrow(2);
        var claim =
                grid.addComponentColumn(this::claim)
                        .setHeader(text("evidence.checked.claim"))
                        .setWidth("220px")
                        .setFlexGrow(3);
        NarrowGrid.leaveOut(grid, List.of(), List.of(claim));
    }

    private Div passage(PassageRow row) {
        Span quote = new Span(Formats.shortened(row.quote(), SHOWN));
        quote.addClassName("serif");
        Anchor place = new Anchor(EvidencePaths.passage(row.document(), row.id()), place(row));
        place.addClassNames("small", "row-link");
        Div below = new Div(claim(row));
        below.addClassName("when-narrow");
        Div cell = new Div(quote, new Div(place), below);
        cell.addClassName("name-cell");
        return cell;
    }

    /** That the words stand is no comfort where the document does not. */
    private Div standing(PassageRow row) {
        Div standing = new Div();
        row.overtaken().stream().sorted().map(OvertakenChip::new).forEach(standing::add);
        standing.add(new VerificationLabel(row.lastVerification(), screens.now()));
        standing.setClassName(WithdrawnLabel.WITHDRAWN, isWithdrawn(row));
        return standing;
    }

    private static boolean isWithdrawn(PassageRow row) {
        return row.overtaken().contains(Overtaken.WITHDRAWN);
    }

    private Anchor claim(PassageRow row) {
        Anchor claim = new Anchor(ClaimPaths.claim(row.claim()), screens.statement(row.claim()));
        claim.addClassName("row-link");
        return claim;
    }

    private static String place(PassageRow row) {
        return text(
                "evidence.card.place", row.documentName(), EvidenceTexts.locator(row.locator()));
    }

    private static List<String> heads() {
        return List.of(
                text("evidence.checked.passage"),
                text("evidence.list.name"),
                text("evidence.checked.place"),
                text("evidence.checked.claim"),
                text("evidence.checked.result"),
                text("evidence.checked.at"),
                text("evidence.checked.fresh"),
                text("evidence.checked.overtaken"));
    }

    private List<List<String>> cells(int most) {
        return first(most).stream()
                .map(
                        row ->
                                List.of(
                                        row.quote(),
                                        row.documentName(),
                                        EvidenceTexts.locator(row.locator()),
                                        screens.statement(row.claim()),
                                        VerificationTexts.result(
                                                row.lastVerification().result(),
                                                row.lastVerification().distance()),
                                        Times.utc(row.lastVerification().at()),
                                        row.lastVerification()
                                                .fresh()
                                                .map(VerificationTexts::fresh)
                                                .orElse(""),
                                        row.overtaken().stream()
                                                .sorted()
                                                .map(one -> nameOf("evidence.overtaken", one))
                                                .collect(Collectors.joining(", "))))
                .toList();
    }
}
