package org.claimdesk.verdict;

import java.util.List;
import java.util.stream.Collectors;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.verdict.Rationale.Block;
import org.claimdesk.verdict.Rationale.Inline;
import org.claimdesk.verdict.Rationale.LineBreak;
import org.claimdesk.verdict.Rationale.Listing;
import org.claimdesk.verdict.Rationale.Paragraph;
import org.claimdesk.verdict.Rationale.Reference;
import org.claimdesk.verdict.Rationale.Words;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * A rationale as HTML for screens, reports and clipboards. Built from its parts, every text
 * escaped, and sanitised once more on the way out.
 */
public final class RationaleHtml {

    private static final PolicyFactory POLICY =
            new HtmlPolicyBuilder()
                    .allowElements("p", "ul", "ol", "li", "strong", "em", "a", "br", "sup")
                    .allowAttributes("href")
                    .onElements("a")
                    .allowUrlProtocols("http", "https", "mailto")
                    .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
                    .toFactory();

    private RationaleHtml() {}

    public static String of(Rationale rationale, Matter matter) {
        return POLICY.sanitize(
                rationale.blocks().stream()
                        .map(block -> block(block, matter))
                        .collect(Collectors.joining()));
    }

    private static String block(Block block, Matter matter) {
        return switch (block) {
            case Paragraph paragraph -> "<p>" + line(paragraph, matter) + "</p>";
            case Listing(boolean numbered, List<Paragraph> items) ->
                    items.stream()
                            .map(item -> "<li>" + line(item, matter) + "</li>")
                            .collect(
                                    Collectors.joining(
                                            "",
                                            numbered ? "<ol>" : "<ul>",
                                            numbered ? "</ol>" : "</ul>"));
        };
    }

    private static String line(Paragraph paragraph, Matter matter) {
        return paragraph.content().stream()
                .map(inline -> inline(inline, matter))
                .collect(Collectors.joining());
    }

    private static String inline(Inline inline, Matter matter) {
        return switch (inline) {
            case Words words -> words(words);
            case Reference(EvidenceId evidence) ->
                    "<sup>" + RationaleText.number(matter, evidence) + "</sup>";
            case LineBreak() -> "<br>";
        };
    }

    private static String words(Words words) {
        String html = escaped(words.text());
        html = words.italic() ? "<em>" + html + "</em>" : html;
        String styled = words.bold() ? "<strong>" + html + "</strong>" : html;
        return words.link()
                .map(link -> "<a href=\"" + escaped(link) + "\">" + styled + "</a>")
                .orElse(styled);
    }

    /** Text between tags or quotes, without markup of its own. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
