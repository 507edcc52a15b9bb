package org.claimdesk.extraction.child;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Text of HTML as its reader sees it: paragraphs apart, lines and cells kept. */
final class HtmlText implements NodeVisitor {

    private static final Set<String> UNSEEN =
            Set.of("script", "style", "template", "svg", "iframe", "object", "head");
    private static final Set<String> LINES = Set.of("li", "tr", "dt", "dd");

    private final TextBuffer buffer = new TextBuffer(Integer.MAX_VALUE, Integer.MAX_VALUE);
    private int unseen;
    private int preformatted;
    private int cells;

    private HtmlText() {}

    static String of(Element element) {
        HtmlText text = new HtmlText();
        element.traverse(text);
        return text.buffer.text();
    }

    /** Text that was told apart from the page: plain, or with markup in it. */
    static String ofTold(String told) {
        if (told.contains("</p>") || told.contains("<br")) {
            return of(Jsoup.parse(told).body());
        }
        TextBuffer buffer = new TextBuffer(Integer.MAX_VALUE, Integer.MAX_VALUE);
        Texts.withPlainLineEnds(Parser.unescapeEntities(told, false))
                .replaceAll(" *\n\\s*", "\n\n")
                .chars()
                .forEach(c -> buffer.add((char) c));
        return buffer.text();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words && unseen == 0) {
            add(words.getWholeText());
        } else if (node instanceof Element element) {
            String name = element.normalName();
            unseen += UNSEEN.contains(name) ? 1 : 0;
            preformatted += name.equals("pre") ? 1 : 0;
            separate(element);
            if (name.equals("td") || name.equals("th")) {
                cells++;
                buffer.add('\t');
            } else if (name.equals("br")) {
                buffer.add(cells > 0 ? ' ' : '\n');
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            unseen -= UNSEEN.contains(name) ? 1 : 0;
            preformatted -= name.equals("pre") ? 1 : 0;
            cells -= name.equals("td") || name.equals("th") ? 1 : 0;
            separate(element);
        }
    }

    private void separate(Element element) {
        if (!element.isBlock() || element.normalName().equals("br")) {
            return;
        }
        boolean cell = element.normalName().equals("td") || element.normalName().equals("th");
        if (cells > 0 || cell) {
            buffer.add(' ');
        } else {
            buffer.breakLine(LINES.contains(element.normalName()) ? 1 : 2);
        }
    }

    private void add(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\u00AD') {
                continue; // a soft hyphen is a place to break, not a letter
            }
            buffer.add(
                    c == '\u00A0' ? ' ' : c == '\n' && (preformatted == 0 || cells > 0) ? ' ' : c);
        }
    }
}
