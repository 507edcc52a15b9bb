package org.claimdesk.report.render;

import static org.claimdesk.ui.Texts.text;

import java.util.stream.Stream;
import org.claimdesk.report.content.ReportHead;
import org.claimdesk.report.content.ReportedClaim;
import org.claimdesk.report.content.ReportedPerson;
import org.claimdesk.report.content.Tally;

/** What stands around the claims: head of the file, first page, contents. */
final class ReportPage {

    private final Markup html;
    private final ReportHead head;
    private final ReportTimes times;

    ReportPage(Markup html, ReportHead head) {
        this.html = html;
        this.head = head;
        this.times = new ReportTimes(head.zone());
    }

    void start(ReportStyle style) {
        html.trusted("<!DOCTYPE html>\n");
        html.open("html", "lang", "en", "xml:lang", "en", "xmlns", "http://www.w3.org/1999/xhtml");
        html.open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        // Should a text ever come through as markup after all, nothing in it may load or run.
        html.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'unsafe-inline'");
        html.empty("meta", "name", "author", "content", head.publisher().name());
        html.empty("meta", "name", "description", "content", head.scope());
        html.empty("meta", "name", "subject", "content", head.scope());
        html.element("title", "", head.title());
        html.open("style").trusted(style.css()).close("style");
        style.bookmarks().ifPresent(html::trusted);
        html.close("head").open("body");
        cover();
        html.open("main");
    }

    /** Whom the names mean: the log knows people by their ids, and names can be changed. */
    void people(Stream<ReportedPerson> named) {
        html.open("section", "class", "people");
        html.element("h2", "", text("report.people"));
        html.element("p", "hint", text("report.people.hint"));
        Facts facts = new Facts(html);
        facts.start();
        Stream.concat(named, Stream.of(head.made().by()))
                .distinct()
                .sorted(ReportedPerson.BY_NAME)
                .forEach(person -> facts.foreign(person.name(), identity(person)));
        facts.end();
        html.close("section");
    }

    private static String identity(ReportedPerson person) {
        return person.signInName()
                .map(name -> text("report.person.known", name, person.id()))
                .orElseGet(() -> person.id().toString());
    }

    /** Below the last claim. */
    void remark(String words) {
        html.element("p", "hint", words);
    }

    void end() {
        html.close("main").open("footer", "class", "colophon");
        html.element("p", "", text("report.colophon", head.publisher().name()));
        html.close("footer").close("body").close("html");
    }

    private void cover() {
        html.open("header", "class", "cover");
        html.element("p", "kicker", text("report.kicker"));
        html.foreign("h1", "", head.subject());
        html.foreign("p", "scope", head.scope());
        Facts facts = new Facts(html);
        facts.start();
        facts.foreign(text("report.publisher"), head.publisher().name());
        facts.plain(text("report.publisher-url"), head.publisher().url().toString());
        facts.foreign(text("report.made-by"), head.made().person());
        facts.plain(text("report.made-at"), times.both(head.madeAt()));
        facts.plain(text("report.times"), times.zones());
        facts.plain(text("report.claims"), Integer.toString(head.claims()));
        Tally tally = head.tally();
        facts.plain(
                text("report.tally.verdicts"),
                text(
                        "report.tally.verdicts.are",
                        tally.published(),
                        tally.corrected(),
                        tally.withdrawn()));
        facts.plain(
                text("report.tally.passages"),
                text("report.tally.passages.are", tally.passages(), tally.standing()));
        if (tally.passages() > tally.standing()) {
            facts.plain(text("report.tally.results"), tally.resultsInWords());
        }
        facts.plain(text("report.id"), head.id().toString());
        facts.plain(text("report.log-position"), Long.toString(head.log().position()));
        facts.hash(text("report.log-head"), head.log().head());
        facts.end();
        html.element("p", "hint", text("report.how-to-check"));
        html.close("header");
    }

    /**
     * @param first number of the first claim
     */
    void contents(Iterable<ReportedClaim> claims, int first) {
        html.open("nav", "class", "contents", "aria-label", text("report.contents"));
        html.element("h2", "", text("report.contents"))
                .open("ol", "start", Integer.toString(first));
        int number = first;
        for (ReportedClaim claim : claims) {
            html.open("li").open("a", "href", "#" + ClaimSection.anchor(number++));
            html.open("bdi").write(claim.statement()).close("bdi").close("a");
            html.element("span", "standing", " " + ClaimSection.standing(claim)).close("li");
        }
        html.close("ol").close("nav");
    }
}
