package org.claimdesk.report.render;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.claimdesk.report.content.ReportContent;
import org.claimdesk.report.content.ReportedClaim;

/**
 * PDF/A-3 with tags (PDF/UA), fonts within. Laying out a PDF takes memory for all of it, so a large
 * report becomes a ZIP of volumes, each a whole PDF of its own.
 */
final class PdfReport implements ReportRenderer {

    private final PdfWriter pdf;
    private final int volumeLength;

    PdfReport() {
        this(PdfVolume.MAX_LENGTH);
    }

    /**
     * @param volumeLength of the markup that makes a volume, in UTF-16 code units
     */
    PdfReport(int volumeLength) {
        this.pdf = new PdfWriter();
        this.volumeLength = volumeLength;
    }

    @Override
    public Rendered render(ReportContent content, OutputStream out) throws IOException {
        Iterator<ReportedClaim> claims = content.claims().iterator();
        PdfVolume first = volume(content, claims, 1);
        if (!claims.hasNext()) {
            pdf.write(first.page(), content.head(), content.paged(), out);
            return new Rendered("pdf", "application/pdf", content.head().claims());
        }
        ZipOutputStream zip = new ZipOutputStream(out);
        add(first, 1, content, zip);
        int next = first.nextClaim();
        for (int volume = 2; claims.hasNext(); volume++) {
            PdfVolume taken = volume(content, claims, next);
            add(taken, volume, content, zip);
            next = taken.nextClaim();
        }
        zip.finish();
        return new Rendered("pdf.zip", "application/zip", content.head().claims());
    }

    private PdfVolume volume(
            ReportContent content, Iterator<ReportedClaim> claims, int firstClaim) {
        PdfVolume volume = new PdfVolume(content.head(), firstClaim);
        while (claims.hasNext() && volume.length() < volumeLength) {
            volume.add(claims.next());
        }
        return volume;
    }

    private void add(PdfVolume volume, int number, ReportContent content, ZipOutputStream zip)
            throws IOException {
        ZipEntry entry = new ZipEntry(String.format(Locale.ROOT, "volume-%03d.pdf", number));
        entry.setTimeLocal(LocalDateTime.ofInstant(content.head().madeAt(), ZoneOffset.UTC));
        zip.putNextEntry(entry);
        pdf.write(volume.page(), content.head(), content.paged(), zip);
        zip.closeEntry();
    }
}
