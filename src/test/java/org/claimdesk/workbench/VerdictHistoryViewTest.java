package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.claimdesk.OnDatabase;
import org.claimdesk.verdict.RevisionDetails;
import org.claimdesk.verdict.ui.DecisionPane;
import org.claimdesk.verdict.ui.RevisionHistory;
import org.junit.jupiter.api.Test;

@OnDatabase
class VerdictHistoryViewTest extends DeskWithASubmission {

    @Test
    void tellsApartWhenWhereAndWhyItWasPublished() {
        publish(submit("It was in 2017.", 0), "https://example.org/checks/7");
        RevisionDetails second = submit("It was in 2018.", 1);
        approve(second);
        decisions.correct(
                claim, second.id(), Optional.of("https://example.org/checks/8"), "Wrong year.");
        String published =
                "Published \\d+ [A-Z][a-z]+ \\d{4}, \\d\\d:\\d\\d"
                        + " · https://example.org/checks/8 · Correction: Wrong year\\.";

        open();
        assertThat(words(find(DecisionPane.class).single())).containsPattern(published);
        navigate("claims/" + claim + "/history", VerdictHistoryView.class);
        assertThat(words(find(RevisionHistory.class).single())).containsPattern(published);
    }

    @Test
    void tellsTheHistoryOfAClaim() {
        RevisionDetails first = submit("It was in 2017.", 0);
        decisions.giveBack(claim, first.id(), "Sure?");
        submit("It was in 2018.", 1);

        navigate("claims/" + claim + "/history", VerdictHistoryView.class);

        assertThat(words(find(RevisionHistory.class).single()))
                .contains("Revision 2", "Revision 1", "Sure?", first.hash().hex())
                .contains("The office confirms it.");
    }
}
