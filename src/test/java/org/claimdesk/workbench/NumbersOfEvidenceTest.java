package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import org.claimdesk.OnDatabase;
import org.claimdesk.ViewTest;
import org.claimdesk.evidence.Evidence;
import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.evidence.NoteKind;
import org.claimdesk.evidence.SomeNote;
import org.claimdesk.evidence.Stance;
import org.claimdesk.evidence.ui.EvidencePanel;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.verdict.Answer;
import org.claimdesk.verdict.Rationale;
import org.claimdesk.verdict.SomeClaim;
import org.claimdesk.verdict.Verdicts;
import org.claimdesk.verdict.WorkingCopy;
import org.claimdesk.verdict.ui.VerdictPanel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The cards of a claim's evidence carry the numbers by which the rationale beside them refers. */
@OnDatabase
class NumbersOfEvidenceTest extends ViewTest {

    @Autowired private Evidence evidence;
    @Autowired private Verdicts verdicts;
    @Autowired private SomeClaim some;

    private ClaimId claim;
    private EvidenceItem second;

    @BeforeEach
    void linkThree() {
        claim = some.markedBy(viewer);
        note("The first office.");
        second = note("The second office.");
        note("The third office.");
    }

    @Test
    void closeUpWhereOneIsUnlinkedWhileTheVerdictIsWritten() {
        open();
        assertThat(numbers()).containsExactly("[1]", "[2]", "[3]");

        test(findInView(Button.class).withText("Unlink").all().getFirst()).click();

        assertThat(numbers()).containsExactly("[1]", "[2]");
        assertThat(panel().getTextRecursively()).containsSubsequence("[1]", "The second office.");
    }

    @Test
    void stayThoseOfTheSubmissionThatIsReadBesideThem() {
        submitReferringTo(second.id());
        evidence.unlink(evidence.of(claim).getFirst().id());
        note("The fourth office.");

        open();

        assertThat(findInView(VerdictPanel.class).single().getElement().getTextRecursively())
                .contains("As they say[2]");
        assertThat(numbers()).containsExactly("[2]", "[3]");
        assertThat(panel().getTextRecursively())
                .containsSubsequence(
                        "[2]", "The second office.", "[3]", "The third office.", "The fourth");
    }

    private void submitReferringTo(EvidenceId piece) {
        var words =
                new Rationale(
                        List.of(
                                new Rationale.Paragraph(
                                        List.of(
                                                new Rationale.Words("As they say"),
                                                new Rationale.Reference(piece)))));
        var answer =
                new Answer(Optional.of("HALF_TRUE"), words, Optional.empty(), Optional.empty());
        verdicts.submit(claim, WorkingCopy.unkept(answer, 0));
    }

    private EvidenceItem note(String words) {
        var note = SomeNote.of(NoteKind.INTERVIEW, words);
        return evidence.note(claim, note, Stance.SUPPORTS, "");
    }

    private void open() {
        navigate("claims/" + claim, ClaimView.class);
    }

    /** In the order of the cards; a card may show none. */
    private List<String> numbers() {
        return find(Span.class, findInView(EvidencePanel.class).single()).all().stream()
                .filter(span -> span.hasClassName("number"))
                .map(Span::getText)
                .toList();
    }

    private Element panel() {
        return findInView(EvidencePanel.class).single().getElement();
    }
}
