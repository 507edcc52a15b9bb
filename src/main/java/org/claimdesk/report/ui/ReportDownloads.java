package org.claimdesk.report.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import org.claimdesk.report.ReportDetails;
import org.claimdesk.report.ReportFile;
import org.claimdesk.report.ReportFormat;
import org.claimdesk.report.ReportPaths;
import org.claimdesk.shared.ReportId;
import org.claimdesk.ui.Formats;
import org.claimdesk.ui.TimeLabel;

/** The files of a finished report, until when they are there, and what proves them. */
class ReportDownloads extends Composite<Div> {

    private static final String ZIP = "application/zip";

    ReportDownloads(ReportDetails report, ReportDetails.Made made) {
        Div files = new Div();
        files.addClassName("files");
        made.files().forEach(file -> files.add(file(report.id(), file)));
        Span until = new Span(text("report.until"));
        until.add(new TimeLabel(made.fetchableUntil()));
        until.addClassNames("muted", "small", "until");
        files.add(until);
        NativeDetails details = new NativeDetails(text("report.details"));
        details.addClassName("small");
        details.addToggleListener(
                toggled -> {
                    if (toggled.isOpened()) {
                        details.setContent(new ReportFacts(report, made));
                    }
                });
        getContent().add(files, details);
    }

    private static Component file(ReportId report, ReportFile file) {
        if (file.claims() > 0 || file.format() != ReportFormat.CLAIM_REVIEW) {
            return link(report, file);
        }
        Span nothing =
                new Span(text("report.nothing-published", nameOf("report.format", file.format())));
        nothing.addClassNames("muted", "small");
        return nothing;
    }

    /** A PDF that would have been too large is a ZIP of several. */
    private static String words(ReportFile file) {
        return file.format() == ReportFormat.PDF && file.mediaType().equals(ZIP)
                ? text("report.pdf-volumes")
                : nameOf("report.format", file.format());
    }

    private static Anchor link(ReportId report, ReportFile file) {
        Span size = new Span(Formats.size(file.size()));
        size.addClassName("size");
        Anchor link = new Anchor();
        link.setHref(ReportPaths.file(report, file.format()));
        link.setDownload(true);
        link.setRouterIgnore(true);
        link.addClassName("download");
        link.setTitle(file.name());
        link.add(new Span(words(file)), size);
        return link;
    }
}
