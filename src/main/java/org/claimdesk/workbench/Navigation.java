package org.claimdesk.workbench;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.ui.Formats;
import org.claimdesk.ui.MenuCount;

/**
 * The way to every list: the screens that say {@code @Menu}, as far as this person may enter them.
 * Orders from {@value #ADMINISTRATION} on stand below, under administration. A drawer on phones.
 */
class Navigation extends Nav {

    static final double ADMINISTRATION = 900;

    private final Map<String, Span> places = new HashMap<>();
    private final transient List<MenuCount> counts;

    Navigation(List<MenuCount> counts) {
        this.counts = counts;
        addClassName("desk-side");
        getElement().setAttribute("popover", "");
        setAriaLabel(text("workbench.navigation"));
        List<MenuEntry> entries = MenuConfiguration.getMenuEntries();
        add(list(entries.stream().filter(entry -> order(entry) < ADMINISTRATION).toList()));
        List<MenuEntry> administration =
                entries.stream().filter(entry -> order(entry) >= ADMINISTRATION).toList();
        if (!administration.isEmpty()) {
            Div below =
                    new Div(
                            new H2(text("workbench.navigation.administration")),
                            list(administration));
            below.addClassName("administration");
            add(below);
        }
    }

    void open() {
        getElement().executeJs("this.showPopover()");
    }

    void close() {
        getElement().executeJs("if (this.matches(':popover-open')) this.hidePopover()");
    }

    /** Asks the features again how much waits. */
    void refresh() {
        for (MenuCount count : counts) {
            Span place = places.get(count.path());
            if (place != null) {
                long waiting = count.count();
                place.setText(waiting == 0 ? "" : Formats.number(waiting));
            }
        }
    }

    private UnorderedList list(List<MenuEntry> entries) {
        UnorderedList list = new UnorderedList();
        entries.forEach(entry -> list.add(new ListItem(link(entry))));
        return list;
    }

    private RouterLink link(MenuEntry entry) {
        Span count = new Span();
        count.addClassName("count");
        places.put(withoutParameters(entry.path()), count);
        RouterLink link = new RouterLink("", entry.menuClass());
        link.add(new Span(text(entry.title())), count);
        boolean home = entry.path().isEmpty() || entry.path().equals("/");
        link.setHighlightCondition(
                home ? HighlightConditions.sameLocation() : HighlightConditions.locationPrefix());
        link.setHighlightAction(Navigation::highlight);
        return link;
    }

    private static void highlight(RouterLink link, boolean here) {
        link.getElement().setAttribute("highlight", here);
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }

    /** A screen that may show one of its things is still counted as a whole. */
    private static String withoutParameters(String path) {
        return path.replaceFirst("^/", "").replaceFirst("/:.*", "");
    }

    private static double order(MenuEntry entry) {
        Double order = entry.order();
        return order == null ? 0 : order;
    }
}
