package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimdesk.OnDatabase;
import org.claimdesk.ViewTest;
import org.claimdesk.claim.ClaimDescription;
import org.claimdesk.claim.ClaimRow;
import org.claimdesk.claim.Claims;
import org.claimdesk.report.ReportScope;
import org.claimdesk.report.Reports;
import org.claimdesk.shared.ClaimId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A report on claims that were chosen in their list. */
@OnDatabase
class ChosenClaimsReportTest extends ViewTest {

    @Autowired private Claims claims;
    @Autowired private Reports reports;

    /** A word that no other test's rows hold. */
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    private List<ClaimId> noted = List.of();

    @BeforeEach
    void somebodyNotes() {
        noted =
                Stream.of("First", "Second", "Third")
                        .map(one -> claims.note(ClaimDescription.stating(one + " " + word)).id())
                        .toList();
        UI.getCurrent().navigate("claims", QueryParameters.of("text", word));
    }

    @Test
    void tellsOfThoseThatWereSelected() {
        select("Third");
        select("First");
        assertThat(find(Span.class).all())
                .extracting(Span::getText)
                .contains("3 claims, 2 selected");

        press("Audit report");
        assertThat(offered()).containsExactly("The 2 selected claims", "All 3 claims of this list");
        press("Make the report");

        assertThat(asked())
                .isEqualTo(new ReportScope.OfClaims(List.of(noted.get(2), noted.get(0))));
    }

    @Test
    void tellsOfAllOfTheListWhereNoneIsSelected() {
        press("Audit report");
        assertThat(offered()).containsExactly("All 3 claims of this list");
        press("Make the report");

        assertThat(asked()).isEqualTo(new ReportScope.OfClaims(noted.reversed()));
    }

    @Test
    void forgetsTheSelectionWhereItIsTakenBack() {
        select("Third");
        press("Select none");

        press("Audit report");

        assertThat(offered()).containsExactly("All 3 claims of this list");
    }

    private void select(String statement) {
        Grid<ClaimRow> grid = grid();
        for (int row = 0; row < noted.size(); row++) {
            if (test(grid).getRow(row).statement().startsWith(statement)) {
                grid.select(test(grid).getRow(row));
            }
        }
    }

    private List<String> offered() {
        RadioButtonGroup<Object> scopes = scopes();
        return scopes.getListDataView()
                .getItems()
                .map(scopes.getItemLabelGenerator()::apply)
                .toList();
    }

    private ReportScope asked() {
        return reports.find(0, 1).getFirst().details().scope();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Object> scopes() {
        return (RadioButtonGroup<Object>) find(RadioButtonGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private Grid<ClaimRow> grid() {
        return (Grid<ClaimRow>) findInView(Grid.class).single();
    }
}
