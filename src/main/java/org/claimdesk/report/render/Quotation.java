package org.claimdesk.report.render;

import static org.claimdesk.ui.Texts.text;

import java.util.List;
import java.util.Optional;
import org.claimdesk.report.content.ReportedSpan;

/** Words of a text within what stands around them. */
final class Quotation {

    private Quotation() {}

    static void write(Markup html, ReportedSpan span, Optional<String> language) {
        String whole = span.before() + span.span().quote() + span.after();
        html.open("blockquote", "dir", Direction.of(whole).attribute());
        html.open("p", "lang", language.orElse(""), "xml:lang", language.orElse(""));
        html.write(span.before());
        html.open("mark").write(span.span().quote()).close("mark");
        html.write(span.after()).close("p").close("blockquote");
        if (span.wasLost()) {
            html.element("p", "lost", text("report.span.lost"));
        }
    }

    /** {@code 120 to 176; 190 to 204}, in code points; empty where none could be counted. */
    static Optional<String> offsets(List<ReportedSpan> spans) {
        return spans.stream()
                .flatMap(span -> span.codePoints().stream())
                .map(at -> text("report.offsets.range", at.start(), at.end()))
                .reduce((one, other) -> one + "; " + other);
    }
}
