package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.claimdesk.evidence.translation.TranslationWords;
import org.claimdesk.ui.Texts;
import org.claimdesk.ui.Times;
import org.claimdesk.verdict.FrozenEvidence;
import org.claimdesk.verdict.FrozenTranslation;
import org.claimdesk.verdict.PublicationDetails;
import org.claimdesk.verdict.RationaleHtml;
import org.claimdesk.verdict.RationaleText;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.RevisionSnapshot;
import org.claimdesk.verdict.RevisionState;
import org.claimdesk.verdict.Step;

/** A verdict with its references, as it is pasted into a content management system. */
record CmsText(String html, String plain) {

    /**
     * @param origins where the documents came from
     */
    static CmsText of(RevisionDetails revision, Origins origins) {
        RevisionSnapshot snapshot = revision.snapshot();
        var html = new StringBuilder();
        var plain = new StringBuilder();
        if (revision.state() == RevisionState.WITHDRAWN) {
            withdrawal(revision.lastStep(), html, plain);
        }
        line(html, plain, text("verdict.cms.claim"), snapshot.matter().statement());
        snapshot.matter()
                .speaker()
                .ifPresent(name -> line(html, plain, text("verdict.cms.speaker"), name));
        snapshot.rating()
                .ifPresent(
                        given -> line(html, plain, text("verdict.rating"), given.rating().label()));
        revision.publication().ifPresent(publication -> correction(publication, html, plain));
        html.append(RationaleHtml.of(snapshot.rationale(), snapshot.matter()));
        plain.append("\n")
                .append(RationaleText.of(snapshot.rationale(), snapshot.matter()))
                .append("\n\n");
        references(snapshot, origins, html, plain);
        snapshot.asOf()
                .ifPresent(day -> line(html, plain, text("verdict.as-of"), Times.format(day)));
        return new CmsText(html.toString(), plain.toString().strip());
    }

    /** Comes first: nobody may take for a verdict what the desk no longer stands by. */
    private static void withdrawal(Step withdrawn, StringBuilder html, StringBuilder plain) {
        line(
                html,
                plain,
                text("verdict.cms.withdrawn", day(withdrawn.at())),
                withdrawn.note().orElse(""));
    }

    private static void correction(
            PublicationDetails publication, StringBuilder html, StringBuilder plain) {
        publication
                .note()
                .ifPresent(
                        note ->
                                line(
                                        html,
                                        plain,
                                        text("verdict.cms.correction", day(publication.at())),
                                        note));
    }

    private static String day(Instant time) {
        return Times.format(LocalDate.ofInstant(time, Times.zone()));
    }

    private static void references(
            RevisionSnapshot snapshot, Origins origins, StringBuilder html, StringBuilder plain) {
        if (snapshot.matter().evidence().isEmpty()) {
            return;
        }
        html.append("<p><strong>")
                .append(RationaleHtml.escaped(text("verdict.cms.evidence")))
                .append("</strong></p><ol>");
        plain.append(text("verdict.cms.evidence")).append("\n");
        int number = 1;
        for (FrozenEvidence piece : snapshot.matter().evidence()) {
            if (origins.isNotForUse(piece)) {
                html.append("<li>")
                        .append(RationaleHtml.escaped(text("verdict.cms.not-for-use")))
                        .append("</li>");
                plain.append("[%d] ".formatted(number++))
                        .append(text("verdict.cms.not-for-use"))
                        .append("\n");
                continue;
            }
            String where = EvidenceWords.whereAndWhose(piece, origins);
            Optional<String> address = EvidenceWords.address(piece, origins).map(URI::toString);
            html.append("<li>")
                    .append(RationaleHtml.escaped(quoted(piece)))
                    .append(" (")
                    .append(
                            address.map(url -> link(url, where))
                                    .orElseGet(() -> RationaleHtml.escaped(where)))
                    .append(")");
            piece.translations()
                    .forEach(
                            translation ->
                                    html.append("<br>")
                                            .append(
                                                    RationaleHtml.escaped(
                                                            translated(translation, origins))));
            html.append("</li>");
            plain.append("[%d] ".formatted(number++))
                    .append(quoted(piece))
                    .append(" (")
                    .append(address.map(url -> text("verdict.where", where, url)).orElse(where))
                    .append(")\n");
            piece.translations()
                    .forEach(
                            translation ->
                                    plain.append("    ")
                                            .append(translated(translation, origins))
                                            .append("\n"));
        }
        html.append("</ol>");
    }

    private static String quoted(FrozenEvidence piece) {
        return text(
                "verdict.cms.reference",
                Texts.nameOf("verdict.stance", piece.stance()),
                EvidenceWords.quote(piece).replaceAll("\\s+", " "));
    }

    /** Named as what it is: nobody may take it for the quotation. */
    private static String translated(FrozenTranslation translation, Origins origins) {
        boolean checked =
                origins.translator(translation).flatMap(Origins.Translator::checker).isPresent();
        return text(
                checked ? "verdict.cms.translation" : "verdict.cms.translation.unchecked",
                TranslationWords.heading(translation.language(), translation.tool()),
                translation.words().replaceAll("\\s+", " "));
    }

    private static String link(String url, String words) {
        return "<a href=\"%s\">%s</a>"
                .formatted(RationaleHtml.escaped(url), RationaleHtml.escaped(words));
    }

    private static void line(StringBuilder html, StringBuilder plain, String label, String words) {
        html.append("<p><strong>")
                .append(RationaleHtml.escaped(label))
                .append(":</strong> ")
                .append(RationaleHtml.escaped(words))
                .append("</p>");
        plain.append(label).append(": ").append(words).append("\n");
    }
}
