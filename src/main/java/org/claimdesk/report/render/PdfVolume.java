package org.claimdesk.report.render;

import static org.claimdesk.ui.Texts.text;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.report.content.ReportHead;
import org.claimdesk.report.content.ReportedClaim;

/** The claims that become one PDF, as a page to be laid out. */
final class PdfVolume {

    /**
     * Of the markup, in UTF-16 code units: some 130 pages. Laid out within 200 MB; with all of a
     * large report in memory, half of the time went into looking for free memory.
     */
    static final int MAX_LENGTH = 400_000;

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
        page.start(ReportStyle.forPaper(head.id(), bookmarks()));
        page.contents(claims, firstClaim);
        html.trusted(sections.toString());
        page.remark(text("report.replaced"));
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
