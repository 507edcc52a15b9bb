package org.claimdesk.report.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.claimdesk.report.ReportScope;

/** What the screen is about from which somebody asks. */
record FixedScope(String label, ReportScope scope) implements ScopeChoice {

    @Override
    public Optional<Component> fields() {
        return Optional.empty();
    }

    @Override
    public Chosen read() {
        return new Chosen.Scope(scope);
    }
}
