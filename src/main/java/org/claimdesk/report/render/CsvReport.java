package org.claimdesk.report.render;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.claimdesk.report.content.ReportContent;
import org.claimdesk.report.content.ReportedClaim;

/**
 * A table for spreadsheets, in UTF-8 with a byte order mark and CRLF as spreadsheets expect them.
 * Each row is one thing of one claim; the column {@code row} tells which, so that filtering by it
 * gives a table of claims, of appearances, of evidence, of revisions, of steps, or of log entries.
 */
final class CsvReport implements ReportRenderer {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Override
    public Rendered render(ReportContent content, OutputStream out) throws IOException {
        try (Writer writer =
                new BufferedWriter(
                        new OutputStreamWriter(new Unclosed(out), StandardCharsets.UTF_8))) {
            writer.write(BYTE_ORDER_MARK);
            try (var csv = CsvWriter.builder().build(new KeptOpen(writer))) {
                csv.writeRecord(CsvRow.header());
                CsvClaim rows = new CsvClaim(content.head(), row -> csv.writeRecord(row.cells()));
                rows.report();
                int number = 1;
                for (ReportedClaim claim : content.claims()) {
                    rows.write(claim, number++);
                }
            }
        }
        return new Rendered("csv", "text/csv", content.head().claims());
    }

    /** Lets the CSV writer finish without closing what it writes to. */
    private static final class KeptOpen extends java.io.FilterWriter {

        KeptOpen(Writer out) {
            super(out);
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            out.write(text, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
