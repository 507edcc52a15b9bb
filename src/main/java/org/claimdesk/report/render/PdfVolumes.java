package org.claimdesk.report.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.claimdesk.report.content.ReportContent;
import org.claimdesk.report.content.ReportedClaim;
import org.jspecify.annotations.Nullable;

/** Writes claims into one PDF, or into a ZIP of several where they do not fit into one. */
final class PdfVolumes implements Volumes {

    private final ReportContent content;
    private final int length;
    private final OutputStream out;
    private final PdfWriter pdf = new PdfWriter();
    private final StringBuilder sections = new StringBuilder();
    private final Markup html = new Markup(sections, this);
    private final ClaimSection section;
    private final List<ReportedClaim> claims = new ArrayList<>();
    private int firstClaim = 1;
    private boolean withinClaim;
    private @Nullable ZipOutputStream zip;
    private int ended;

    PdfVolumes(ReportContent content, int length, OutputStream out) {
        this.content = content;
        this.length = length;
        this.out = out;
        this.section = new ClaimSection(html, content.head());
    }

    void add(ReportedClaim claim) {
        html.mayEnd();
        claims.add(claim);
        withinClaim = true;
        section.write(claim, firstClaim + claims.size() - 1);
        withinClaim = false;
    }

    @Override
    public boolean isFull() {
        return sections.length() >= length;
    }

    @Override
    public void next() {
        try {
            zip = addTo(zip == null ? new ZipOutputStream(out) : zip);
        } catch (IOException e) {
            throw new UncheckedIOException("The report cannot be written", e);
        }
        sections.setLength(0);
        int done = withinClaim ? claims.size() - 1 : claims.size();
        claims.subList(0, done).clear();
        firstClaim += done;
    }

    /** All claims have been added. */
    Rendered finish() throws IOException {
        if (zip == null) {
            pdf.write(page(), content.head(), content.layout(), out);
            return new Rendered("pdf", "application/pdf", content.head().claims());
        }
        addTo(zip).finish();
        return new Rendered("pdf.zip", "application/zip", content.head().claims());
    }

    private ZipOutputStream addTo(ZipOutputStream zip) throws IOException {
        ended++;
        ZipEntry entry = new ZipEntry(String.format(Locale.ROOT, "volume-%03d.pdf", ended));
        entry.setTimeLocal(LocalDateTime.ofInstant(content.head().madeAt(), ZoneOffset.UTC));
        zip.putNextEntry(entry);
        pdf.write(page(), content.head(), content.layout(), zip);
        zip.closeEntry();
        return zip;
    }

    private String page() {
        return new PdfVolume(content.head(), firstClaim, claims, sections.toString()).page();
    }
}
