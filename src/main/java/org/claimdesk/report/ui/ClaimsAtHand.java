package org.claimdesk.report.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.claimdesk.report.ReportScope;
import org.claimdesk.shared.ClaimId;

/**
 * What a list of claims shows.
 *
 * @param selected by the person, one by one
 * @param listed how many there are, selected or not
 * @param first gives the first so many of them, in the list's order
 */
public record ClaimsAtHand(List<ClaimId> selected, int listed, IntFunction<List<ClaimId>> first) {

    /** What was selected counts before what is merely listed. */
    List<ScopeChoice> scopes() {
        List<ScopeChoice> scopes = new ArrayList<>();
        if (!selected.isEmpty()) {
            scopes.add(
                    new Some(
                            text("report.ask.selected", selected.size()),
                            selected.size(),
                            count -> selected));
        }
        scopes.add(new Some(text("report.ask.listed", listed), listed, first));
        return scopes;
    }

    private record Some(String label, int count, IntFunction<List<ClaimId>> claims)
            implements ScopeChoice {

        @Override
        public Optional<Component> fields() {
            return Optional.empty();
        }

        @Override
        public Chosen read() {
            if (count == 0) {
                return Chosen.missing(text("report.ask.none-listed"));
            }
            return count > ReportScope.MOST_CHOSEN
                    ? Chosen.missing(text("report.ask.too-many", count, ReportScope.MOST_CHOSEN))
                    : new Chosen.Scope(new ReportScope.OfClaims(claims.apply(count)));
        }
    }
}
