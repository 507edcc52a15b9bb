package org.claimdesk.evidence.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a person looked at documents last, until they sign out: one choice for all documents that can
 * be looked at in the same ways.
 */
final class ChosenViews {

    private final Map<List<ReadingView>, ReadingView> chosen = new HashMap<>();

    private ChosenViews() {}

    static ChosenViews ofSession() {
        VaadinSession session = VaadinSession.getCurrent();
        ChosenViews views = session.getAttribute(ChosenViews.class);
        if (views == null) {
            views = new ChosenViews();
            session.setAttribute(ChosenViews.class, views);
        }
        return views;
    }

    /** Whether the person ever chose among these. */
    boolean isChosen(List<ReadingView> views) {
        return chosen.containsKey(views);
    }

    ReadingView among(List<ReadingView> views) {
        return chosen.getOrDefault(views, views.getFirst());
    }

    void choose(ReadingView view, List<ReadingView> views) {
        chosen.put(List.copyOf(views), view);
    }
}
