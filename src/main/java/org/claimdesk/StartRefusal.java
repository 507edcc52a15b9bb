package org.claimdesk;

import org.claimdesk.shared.CannotStart;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in its own sentence why the desk did not start, without the calls that led there. */
class StartRefusal extends AbstractFailureAnalyzer<CannotStart> {

    @Override
    protected FailureAnalysis analyze(Throwable whole, CannotStart cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, whole);
    }
}
