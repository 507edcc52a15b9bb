package org.claimdesk.report.render;

import static org.claimdesk.ui.Texts.text;

import java.util.List;
import java.util.Optional;
import org.claimdesk.report.content.Act;
import org.claimdesk.report.content.ReportedClaim;
import org.claimdesk.report.content.ReportedEvidence;
import org.claimdesk.report.content.ReportedEvidence.Note;
import org.claimdesk.report.content.ReportedEvidence.Passage;
import org.claimdesk.report.content.ReportedSource;
import org.claimdesk.report.content.ReportedSpan;
import org.claimdesk.report.content.ReportedTranslation;
import org.claimdesk.ui.Formats;

/** What is linked to a claim, each piece under its number. */
final class EvidenceList {

    /** So much of a quotation stands where it is only mentioned. */
    private static final int BRIEF = 300;

    private final Markup html;
    private final ReportTimes times;

    EvidenceList(Markup html, ReportTimes times) {
        this.html = html;
        this.times = times;
    }

    void write(ReportedClaim claim) {
        html.heading("h3", text("report.evidence"));
        if (claim.evidence().isEmpty()) {
            html.element("p", "none", text("report.evidence.none"));
        }
        html.each(
                claim.evidence(),
                piece -> write(piece, claim.numberOf(piece.id()), SincePublic.said(claim, piece)));
        if (!claim.removed().isEmpty()) {
            html.mayEnd();
            html.heading("h3", text("report.removed"));
            html.each(claim.removed(), piece -> write(piece, Optional.empty(), Optional.empty()));
        }
    }

    private void write(ReportedEvidence piece, Optional<Integer> number, Optional<String> since) {
        html.open("article", "class", "evidence " + Labels.className(piece.stance()));
        html.head("h4", () -> heading(piece, number));
        since.ifPresent(words -> html.element("p", "lost", words));
        switch (piece.content()) {
            case Passage passage -> passage(piece, passage);
            case Note note -> note(piece, note);
        }
        html.close("article");
    }

    private void heading(ReportedEvidence piece, Optional<Integer> number) {
        html.open("h4");
        number.ifPresent(shown -> html.write("[" + shown + "] "));
        html.element("span", "stance", Labels.stance(piece.stance())).write(" ");
        html.open("bdi").write(name(piece)).close("bdi").close("h4");
    }

    /** In one line, as in: “47.6 %” (trade-2025.pdf, page 3). */
    static String brief(ReportedEvidence piece) {
        return switch (piece.content()) {
            case Passage passage ->
                    text(
                            "report.piece",
                            shortened(passage.quote()),
                            place(passage.spans())
                                    .map(place -> text("report.piece.at", passage.name(), place))
                                    .orElse(passage.name()));
            case Note note -> text("report.piece", shortened(note.text()), note.kind());
        };
    }

    private static String shortened(String quote) {
        return Formats.shortened(quote, BRIEF);
    }

    private static String name(ReportedEvidence piece) {
        return switch (piece.content()) {
            case Passage passage -> passage.name();
            case Note note -> note.kind();
        };
    }

    private void passage(ReportedEvidence piece, Passage passage) {
        passage.withdrawn()
                .ifPresent(
                        withdrawn ->
                                html.element(
                                        "p",
                                        "lost",
                                        text(
                                                "report.withdrawn-document",
                                                told(withdrawn.by()),
                                                withdrawn.reason())));
        html.each(passage.spans(), span -> Quotation.write(html, span, Optional.empty()));
        html.each(
                passage.translations(),
                translation -> Quotation.translation(html, translation, status(translation)));
        Facts facts = new Facts(html);
        facts.start();
        facts.foreign(text("report.place"), place(passage.spans()));
        passage.around().forEach(around -> facts.foreign(around.name(), around.words()));
        facts.foreign(text("report.source"), source(passage));
        facts.foreign(text("report.found-at"), passage.url());
        facts.foreign(text("report.document-published"), passage.published());
        remark(facts, piece);
        facts.foreign(
                text("report.verified"),
                "%s, %s, %s"
                        .formatted(
                                passage.verification().result(),
                                passage.verification().by().person(),
                                times.both(passage.verification().by().at())));
        passage.verification()
                .fresh()
                .ifPresent(
                        fresh ->
                                facts.foreign(
                                        text("report.fresh"),
                                        fresh.result() + ", " + told(fresh.by())));
        linked(facts, piece);
        facts.plain(text("report.media-type"), passage.mediaType());
        facts.plain(text("report.handing-on"), passage.handingOn());
        facts.foreign(text("report.offsets"), Quotation.offsets(passage.spans()));
        facts.foreign(text("report.layer"), Optional.of(passage.layerWords()));
        facts.hash(text("report.document-hash"), passage.bytes());
        facts.hash(text("report.layer-hash"), passage.text());
        facts.end();
    }

    private String status(ReportedTranslation translation) {
        return translation
                .checked()
                .map(check -> text("report.translation.checked", told(check)))
                .orElseGet(() -> text("report.translation.unchecked"));
    }

    private static Optional<String> source(Passage passage) {
        return passage.background()
                ? Optional.of(text("report.background-source"))
                : passage.source().map(EvidenceList::source);
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
        facts.foreign(text("report.note.who"), note.who());
        facts.foreign(text("report.note.how"), note.how());
        facts.foreign(text("report.note.date"), note.date());
        remark(facts, piece);
        linked(facts, piece);
        facts.end();
    }

    private static void remark(Facts facts, ReportedEvidence piece) {
        facts.foreign(text("report.remark"), Optional.of(piece.remark()).filter(r -> !r.isBlank()));
    }

    private void linked(Facts facts, ReportedEvidence piece) {
        facts.foreign(text("report.linked"), told(piece.linked()));
        facts.foreign(text("report.unlinked"), piece.unlinked().map(this::told));
    }

    private String told(Act act) {
        return act.person() + ", " + times.both(act.at());
    }

    static Optional<String> place(List<ReportedSpan> spans) {
        return Labels.places(spans.stream().map(span -> span.span().locator()).toList());
    }
}
