package org.claimdesk.report.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.report.ListedReport;
import org.claimdesk.report.ReportWatch;
import org.claimdesk.shared.ReportId;
import org.claimdesk.ui.CountLine;
import org.claimdesk.ui.EmptyState;
import org.claimdesk.ui.Screen;
import org.jspecify.annotations.Nullable;

/** All reports, the latest first, loaded as the list is scrolled. */
class ReportList extends Composite<Div> {

    /** More cards than fit on a screen. */
    private static final int MOST_RECENT = 50;

    private final transient ReportScreens screens;
    private final VirtualList<ListedReport> rows = new VirtualList<>();
    private final CountLine count = new CountLine();
    private final Div empty =
            new Div(new EmptyState(text("report.list.none"), text("report.list.none.do")));
    private final transient Map<ReportId, ReportCard> recent =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<ReportId, ReportCard> eldest) {
                    return size() > MOST_RECENT;
                }
            };
    private transient Optional<ReportId> shown = Optional.empty();
    private transient @Nullable ReportWatch watch;

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
        refresh();
        report.map(screens.reports()::placeOf)
                .ifPresent(place -> place.ifPresent(rows::scrollToIndex));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        watch = screens.reports().watch(() -> Screen.change(ui, this::refresh));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (watch != null) {
            watch.close();
            watch = null;
        }
    }

    private void refresh() {
        int total = screens.reports().count();
        rows.getDataProvider().refreshAll();
        rows.setVisible(total > 0);
        empty.setVisible(total == 0);
        count.setText(text("report.list.count", total));
    }

    /** A card that was on the screen just now stays as whoever looks at it has it. */
    private ReportCard card(ListedReport report) {
        ReportCard card = recent.get(report.id());
        if (card == null || card.getParent().isPresent()) {
            card = new ReportCard(screens, report);
            recent.put(report.id(), card);
        } else {
            card.show(report);
        }
        card.setChosen(shown.filter(report.id()::equals).isPresent());
        return card;
    }
}
