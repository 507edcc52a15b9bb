package org.claimdesk.report.render;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;
import org.claimdesk.report.content.LayoutWatch;

/**
 * Breaks lines as the layout does by itself, and tells of each stretch: nothing else is heard of it
 * before the first page is painted.
 */
final class WatchedLines implements FSTextBreaker {

    private final FSTextBreaker breaker =
            new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));
    private final LayoutWatch watch;

    WatchedLines(LayoutWatch watch) {
        this.watch = watch;
    }

    @Override
    public void setText(String text) {
        watch.line();
        breaker.setText(text);
    }

    @Override
    public int next() {
        return breaker.next();
    }
}
