package org.claimdesk.report.render;

import java.io.IOException;
import java.io.OutputStream;
import org.claimdesk.report.content.ReportContent;

/** Writes a report in one format. What comes out depends on nothing but the content. */
public interface ReportRenderer {

    /**
     * @param out stays open
     * @return how what was written is to be called, which may depend on how much it was
     */
    Rendered render(ReportContent content, OutputStream out) throws IOException;
}
