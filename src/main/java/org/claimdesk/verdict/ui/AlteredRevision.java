package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.html.Paragraph;
import org.claimdesk.verdict.RevisionDetails;

/** Stands where a revision would that is not what its hash says. */
class AlteredRevision extends Paragraph {

    AlteredRevision(RevisionDetails revision) {
        super(text("verdict.altered", revision.number()));
        addClassName("altered");
    }
}
