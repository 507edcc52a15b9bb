package org.claimdesk.report.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Optional;
import org.claimdesk.report.ListedReport;
import org.claimdesk.shared.ReportId;
import org.claimdesk.ui.CountLine;
import org.claimdesk.ui.EmptyState;

/** All reports, the latest first, loaded as the list is scrolled. */
class ReportList extends Composite<Div> {

    private final transient ReportScreens screens;
    private final VirtualList<ListedReport> rows = new VirtualList<>();
    private final CountLine count = new CountLine();
    private final Div empty =
            new Div(new EmptyState(text("report.list.none"), text("report.list.none.do")));
    private transient Optional<ReportId> shown = Optional.empty();

    ReportList(ReportScreens screens) {
        this.screens = screens;
        rows.addClassName("report-rows");
        rows.setItemAccessibleNameGenerator(report -> report.details().title());
        rows.setRenderer(new ComponentRenderer<>(this::card));
        rows.setDataProvider(
                DataProvider.fromCallbacks(
                        query ->
                                screens
                                        .reports()
                                        .find(query.getOffset(), query.getLimit())
                                        .stream(),
                        query -> screens.reports().count()));
        Div status = new Div(count);
        status.addClassName("list-status");
        getContent().addClassName("report-list");
        getContent().add(status, rows, empty);
    }

    /**
     * @param report that is to be seen, wherever it stands in the list
     */
    void show(Optional<ReportId> report) {
        shown = report;
        int total = screens.reports().count();
        rows.getDataProvider().refreshAll();
        rows.setVisible(total > 0);
        empty.setVisible(total == 0);
        count.setText(text("report.list.count", total));
        report.map(screens.reports()::placeOf)
                .ifPresent(place -> place.ifPresent(rows::scrollToIndex));
    }

    private ReportCard card(ListedReport report) {
        ReportCard card = new ReportCard(screens, report);
        card.setChosen(shown.filter(report.id()::equals).isPresent());
        return card;
    }
}
