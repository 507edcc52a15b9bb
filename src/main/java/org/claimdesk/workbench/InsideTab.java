package org.claimdesk.workbench;

import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.component.page.PendingJavaScriptResult;

/**
 * Whether somebody was at work in this tab of their browser. The tab remembers it itself: the
 * program may have been restarted, and a sign-out in another tab takes all else away.
 */
final class InsideTab {

    private InsideTab() {}

    static void enter(Page page) {
        page.executeJs("sessionStorage.setItem('claimdesk-inside', 'yes')");
    }

    /** By the person's own will: nothing to be told about. */
    static void leave(Page page) {
        page.executeJs("sessionStorage.removeItem('claimdesk-inside')");
    }

    static PendingJavaScriptResult wasLeftUnwillingly(Page page) {
        return page.executeJs("return sessionStorage.getItem('claimdesk-inside') !== null");
    }
}
