package org.claimdesk.report.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.claimdesk.report.ReportDetails;
import org.claimdesk.shared.Sha256;
import org.claimdesk.ui.Formats;
import org.claimdesk.ui.TimeLabel;

/** For which moment a report speaks, and the hashes by which its files are known. */
class ReportFacts extends Composite<DescriptionList> {

    ReportFacts(ReportDetails report, ReportDetails.Made made) {
        getContent().addClassName("report-facts");
        entry(text("report.made-at"), new TimeLabel(made.readAt()));
        entry(text("report.claims"), new Span(Formats.number(made.claims())));
        entry(text("report.log-position"), new Span(Formats.number(made.position())));
        entry(text("report.log-head"), whole(made.logHead()));
        made.files()
                .forEach(
                        file ->
                                entry(
                                        text(
                                                "report.file-hash",
                                                nameOf("report.format", file.format())),
                                        whole(file.sha256())));
        entry(text("report.id"), new Span(report.id().toString()));
    }

    private void entry(String name, Component value) {
        getContent().add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }

    /** Whole, since people compare it with what a tool tells them. */
    private static Span whole(Sha256 hash) {
        Span label = new Span(hash.hex());
        label.addClassName("hash");
        return label;
    }
}
