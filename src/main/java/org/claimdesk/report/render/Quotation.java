package org.claimdesk.report.render;

import static org.claimdesk.ui.Texts.text;

import java.util.List;
import java.util.Optional;
import org.claimdesk.report.content.ReportedSpan;
import org.claimdesk.report.content.ReportedTranslation;

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

    /**
     * Labelled as what it is, and apart from the quotation.
     *
     * @param status whether somebody checked it; empty where that is told elsewhere
     */
    static void translation(Markup html, ReportedTranslation translation, String status) {
        html.open("div", "class", "translation");
        html.open("p", "class", "translation-label");
        html.open("bdi").write(translation.heading()).close("bdi");
        html.write(status.isEmpty() ? "" : " (" + status + ")").close("p");
        html.open(
                "p",
                "lang",
                translation.language(),
                "xml:lang",
                translation.language(),
                "dir",
                Direction.of(translation.words()).attribute());
        html.write(translation.words()).close("p").close("div");
    }

    /** {@code 120 to 176; 190 to 204}, in code points; empty where none could be counted. */
    static Optional<String> offsets(List<ReportedSpan> spans) {
        return spans.stream()
                .flatMap(span -> span.codePoints().stream())
                .map(at -> text("report.offsets.range", at.start(), at.end()))
                .reduce((one, other) -> one + "; " + other);
    }
}
