package org.claimdesk.report.render;

import static org.claimdesk.ui.Texts.text;

import java.util.List;
import org.claimdesk.report.content.ReportHead;
import org.claimdesk.report.content.ReportedClaim;

/**
 * What becomes one PDF, as a page to be laid out.
 *
 * @param firstClaim number of the first claim
 * @param sections of the claims, as markup; a claim may have begun, or go on, in another volume
 */
record PdfVolume(ReportHead head, int firstClaim, List<ReportedClaim> claims, String sections) {

    String page() {
        StringBuilder whole = new StringBuilder(sections.length() + 20_000);
        Markup html = new Markup(whole);
        ReportPage page = new ReportPage(html, head);
        page.start(ReportStyle.forPaper(head.id(), bookmarks()));
        page.contents(claims, firstClaim);
        html.trusted(Bullets.written(sections));
        page.people(claims.stream().flatMap(ReportedClaim::people));
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
