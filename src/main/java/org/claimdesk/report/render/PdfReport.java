package org.claimdesk.report.render;

import java.io.IOException;
import java.io.OutputStream;
import org.claimdesk.report.content.ReportContent;

/**
 * PDF/A-3 with tags (PDF/UA), fonts within. Laying out a PDF takes memory for all of it, so a large
 * report becomes a ZIP of volumes, each a whole PDF of its own; a claim with very much evidence or
 * a very long log goes over several of them.
 */
final class PdfReport implements ReportRenderer {

    /**
     * Of the markup, in UTF-16 code units: some 130 pages. Laid out within 200 MB; with all of a
     * large report in memory, half of the time went into looking for free memory.
     */
    static final int VOLUME_LENGTH = 400_000;

    private final int volumeLength;

    PdfReport() {
        this(VOLUME_LENGTH);
    }

    /**
     * @param volumeLength of the markup at which a volume ends as soon as it can
     */
    PdfReport(int volumeLength) {
        this.volumeLength = volumeLength;
    }

    @Override
    public Rendered render(ReportContent content, OutputStream out) throws IOException {
        PdfVolumes volumes = new PdfVolumes(content, volumeLength, out);
        content.claims().forEach(volumes::add);
        return volumes.finish();
    }
}
