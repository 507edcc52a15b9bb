package org.claimdesk.report.render;

import static org.claimdesk.ui.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimdesk.report.content.ReportedEvidence;
import org.claimdesk.report.content.ReportedEvidence.Note;
import org.claimdesk.report.content.ReportedEvidence.Passage;
import org.claimdesk.report.content.ReportedSource;
import org.claimdesk.report.content.ReportedSpan;

/** What is linked to a claim, each piece under its number. */
final class EvidenceList {

    private final Markup html;
    private final ReportTimes times;

    EvidenceList(Markup html, ReportTimes times) {
        this.html = html;
        this.times = times;
    }

    void write(List<ReportedEvidence> pieces) {
        html.heading("h3", text("report.evidence"));
        if (pieces.isEmpty()) {
            html.element("p", "none", text("report.evidence.none"));
        }
        for (int number = 1; number <= pieces.size(); number++) {
            if (number > 1) {
                html.mayEnd();
            }
            write(pieces.get(number - 1), number);
        }
    }

    private void write(ReportedEvidence piece, int number) {
        html.open("article", "class", "evidence " + Labels.className(piece.stance()));
        html.head("h4", () -> heading(piece, number));
        switch (piece.content()) {
            case Passage passage -> passage(piece, passage);
            case Note note -> note(piece, note);
        }
        html.close("article");
    }

    private void heading(ReportedEvidence piece, int number) {
        html.open("h4").write("[" + number + "] ");
        html.element("span", "stance", Labels.stance(piece.stance())).write(" ");
        html.open("bdi").write(name(piece)).close("bdi").close("h4");
    }

    private static String name(ReportedEvidence piece) {
        return switch (piece.content()) {
            case Passage passage -> passage.name();
            case Note note -> note.kind();
        };
    }

    private void passage(ReportedEvidence piece, Passage passage) {
        html.each(passage.spans(), span -> Quotation.write(html, span, Optional.empty()));
        Facts facts = new Facts(html);
        facts.start();
        facts.foreign(text("report.place"), place(passage.spans()));
        facts.foreign(text("report.source"), passage.source().map(EvidenceList::source));
        remark(facts, piece);
        facts.foreign(
                text("report.verified"),
                "%s, %s, %s"
                        .formatted(
                                passage.verification().result(),
                                passage.verification().by().person(),
                                times.both(passage.verification().by().at())));
        linked(facts, piece);
        facts.plain(text("report.media-type"), passage.mediaType());
        facts.foreign(text("report.offsets"), Quotation.offsets(passage.spans()));
        facts.hash(text("report.document-hash"), passage.bytes());
        facts.hash(text("report.layer-hash"), passage.text());
        facts.end();
    }

    /** As in: National customs office, primary source. */
    private static String source(ReportedSource source) {
        return source.rank()
                .map(rank -> text("report.source.ranked", source.name(), rank))
                .orElse(source.name());
    }

    private void note(ReportedEvidence piece, Note note) {
        html.element("p", "unverifiable", text("report.note.unverifiable"));
        html.open("blockquote", "dir", Direction.of(note.text()).attribute());
        html.open("p").write(note.text()).close("p").close("blockquote");
        Facts facts = new Facts(html);
        facts.start();
        facts.foreign(text("report.note.date"), note.date());
        remark(facts, piece);
        linked(facts, piece);
        facts.end();
    }

    private static void remark(Facts facts, ReportedEvidence piece) {
        facts.foreign(text("report.remark"), Optional.of(piece.remark()).filter(r -> !r.isBlank()));
    }

    private void linked(Facts facts, ReportedEvidence piece) {
        facts.foreign(
                text("report.linked"),
                piece.linked().person() + ", " + times.both(piece.linked().at()));
    }

    /** Pages, cells or slides, each once. */
    static Optional<String> place(List<ReportedSpan> spans) {
        String places =
                spans.stream()
                        .map(span -> Labels.place(span.span().locator()))
                        .filter(place -> !place.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("; "));
        return Optional.of(places).filter(found -> !found.isEmpty());
    }
}
