package org.claimdesk.report.render;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.claimdesk.report.content.ReportContent;
import org.claimdesk.report.content.ReportedClaim;
import org.claimdesk.report.content.ReportedPerson;

/** One HTML page that needs nothing else: no script, no font, no picture from anywhere. */
final class HtmlReport implements ReportRenderer {

    /** Beyond it a list of contents helps nobody. */
    private static final int MOST_CONTENTS = 1_000;

    @Override
    public Rendered render(ReportContent content, OutputStream out) throws IOException {
        try (var writer =
                new BufferedWriter(
                        new OutputStreamWriter(new Unclosed(out), StandardCharsets.UTF_8))) {
            write(content, new Markup(writer));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new Rendered("html", "text/html", content.head().claims());
    }

    private static void write(ReportContent content, Markup html) {
        ReportPage page = new ReportPage(html, content.head());
        page.start(ReportStyle.forScreen());
        if (content.head().claims() <= MOST_CONTENTS) {
            page.contents(content.claims(), 1);
        }
        ClaimSection section = new ClaimSection(html, content.head());
        Set<ReportedPerson> people = new HashSet<>();
        int number = 1;
        for (ReportedClaim claim : content.claims()) {
            section.write(claim, number++);
            claim.people().forEach(people::add);
        }
        page.people(people.stream());
        page.end();
    }
}
