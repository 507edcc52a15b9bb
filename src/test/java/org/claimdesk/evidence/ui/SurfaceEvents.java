package org.claimdesk.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;

/** What browsers tell of the pages of a PDF. */
public final class SurfaceEvents {

    private SurfaceEvents() {}

    public static void turnTo(Component pages, int page) {
        ComponentUtil.fireEvent(pages, new PageTurned((PdfPages) pages, true, page));
    }

    public static void askForText(Component pages) {
        ComponentUtil.fireEvent(pages, new TextAsked((PdfPages) pages, true));
    }
}
