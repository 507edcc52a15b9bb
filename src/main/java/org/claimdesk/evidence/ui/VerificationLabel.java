package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.claimdesk.evidence.LastVerification;
import org.claimdesk.evidence.VerificationResult;
import org.claimdesk.ui.Shape;
import org.claimdesk.ui.Times;

/** Whether a quotation still stood when it was looked up last, and when that was. */
class VerificationLabel extends Span {

    VerificationLabel(LastVerification last, Instant now) {
        boolean exact = last.result() == VerificationResult.EXACT;
        Shape shape = exact ? Shape.DONE : Shape.MISSING;
        String result = VerificationTexts.result(last.result(), last.distance());
        setText(
                text(
                        "evidence.verification",
                        shape.symbol(),
                        result,
                        EvidenceTexts.ago(last.at(), now)));
        addClassNames("small", "verification", exact ? "ok" : "bad");
        setTitle(Times.utc(last.at()));
    }
}
