package org.claimdesk.report.render;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.report.content.ReportHead;
import org.claimdesk.report.content.ReportedClaim;

/** The claims that become one PDF, as a page to be laid out. */
final class PdfVolume {

    /** Of the markup, in UTF-16 code units; some 300 pages, laid out in about 300 MB. */
    static final int MAX_LENGTH = 1_000_000;

    private final ReportHead head;
    private final int firstClaim;
    private final List<ReportedClaim> claims = new ArrayList<>();
    private final StringBuilder sections = new StringBuilder();
    private final ClaimSection section;

    PdfVolume(ReportHead head, int firstClaim) {
        this.head = head;
        this.firstClaim = firstClaim;
        this.section = new ClaimSection(new Markup(sections), head);
    }

    void add(ReportedClaim claim) {
        section.write(claim, nextClaim());
        claims.add(claim);
    }

    int nextClaim() {
        return firstClaim + claims.size();
    }

    int length() {
        return sections.length();
    }

    String page() {
        StringBuilder whole = new StringBuilder(sections.length() + 20_000);
        Markup html = new Markup(whole);
        ReportPage page = new ReportPage(html, head);
        page.start(ReportStyle.forPaper(bookmarks()));
        page.contents(claims, firstClaim);
        html.trusted(sections.toString());
        page.end();
        return whole.toString();
    }

    private String bookmarks() {
        StringBuilder outline = new StringBuilder();
        Markup markup = new Markup(outline).open("bookmarks");
        int number = firstClaim;
        for (ReportedClaim claim : claims) {
            markup.empty(
                    "bookmark",
                    "name",
                    number + ". " + claim.statement(),
                    "href",
                    "#" + ClaimSection.anchor(number++));
        }
        markup.close("bookmarks");
        return outline.toString();
    }
}
