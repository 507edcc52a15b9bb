package org.claimdesk.report.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.claimdesk.report.ReportScope;

/** One way to say what a report is about. */
interface ScopeChoice {

    String label();

    /** What has to be filled in; empty where nothing is left open. */
    Optional<Component> fields();

    /** What was chosen, or all that is missing. */
    Chosen read();

    /** What came of reading. */
    sealed interface Chosen {

        record Scope(ReportScope scope) implements Chosen {}

        record Missing(List<String> reasons) implements Chosen {}

        static Chosen missing(String reason) {
            return new Missing(List.of(reason));
        }
    }
}
