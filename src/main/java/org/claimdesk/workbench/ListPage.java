package org.claimdesk.workbench;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import org.claimdesk.ui.FilteredList;
import org.claimdesk.ui.PageHeader;

/** A list with its heading, which keeps in the address how it is narrowed and ordered. */
abstract class ListPage extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final String title;
    private final String path;
    private final FilteredList<?, ?> list;

    ListPage(String title, String path, FilteredList<?, ?> list) {
        this.title = title;
        this.path = path;
        this.list = list;
        list.onNarrowed(this::keepInAddress);
        Div body = new Div(list);
        body.addClassName("page-body");
        getContent().addClassName("list-page");
        getContent().add(new PageHeader(title, list.actions()), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.show(event.getLocation().getQueryParameters());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** Looks anew at what there is, narrowed as it was. */
    public void drawAnew() {
        list.show(list.parameters());
    }

    private void keepInAddress() {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(path, list.parameters()));
    }
}
