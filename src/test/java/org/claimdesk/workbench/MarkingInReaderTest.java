package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.claimdesk.OnDatabase;
import org.claimdesk.claim.Appearance;
import org.claimdesk.claim.ClaimRow;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.ui.MarkClicked;
import org.claimdesk.ui.MarkLeft;
import org.claimdesk.ui.MarkRequested;
import org.claimdesk.ui.MarkedText;
import org.claimdesk.ui.UndoAsked;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

@OnDatabase
class MarkingInReaderTest extends ReaderPage {

    @Test
    void takesBackTheLastMarkAlsoBeforeItIsPainted() {
        open();
        MarkedText words = findInView(MarkedText.class).single();
        ComponentUtil.fireEvent(
                words, new MarkRequested(words, true, 1, "mark", 0, TIN.length(), TIN));

        undoByKey();

        assertThat(marked()).isEmpty();
    }

    @Test
    void opensTheFormOfTheLastMarkAlsoBeforeItIsPainted() {
        open();
        MarkedText words = findInView(MarkedText.class).single();
        ComponentUtil.fireEvent(
                words, new MarkRequested(words, true, 1, "mark", 0, TIN.length(), TIN));
        String claim = marked().getFirst().id().toString();

        ComponentUtil.fireEvent(
                words,
                new MarkClicked(
                        words, true, JsonNodeFactory.instance.arrayNode().add(claim), false, true));
        roundTrip();

        assertThat(statement().getValue()).isEqualTo(TIN);
    }

    @Test
    void savesAClaimOfExactlyTheSelectedWordsAtOnce() {
        open();

        request("mark", TIN);

        assertThat(marked()).extracting(ClaimRow::statement).containsExactly(TIN);
        assertThat(marked().getFirst().id())
                .satisfies(id -> assertThat(quotes(id)).containsExactly(TIN));
        assertThat(statement().getValue()).isEqualTo(TIN);
    }

    @Test
    void isTakenBackByUndo() {
        open();
        request("mark", TIN);

        test(find(Button.class).withText("Undo").single()).click();

        assertThat(marked()).isEmpty();
        assertThat(find(TextArea.class).withLabel("Statement").exists()).isFalse();
        assertThat(texts()).contains("No claims yet");
    }

    @Test
    void isTakenBackByKeyTheLastFirst() {
        open();
        request("mark", TIN);
        request("mark", "Zinc fell");

        undoByKey();
        assertThat(marked()).extracting(ClaimRow::statement).containsExactly(TIN);

        undoByKey();
        assertThat(marked()).isEmpty();

        undoByKey();
        assertThat(marked()).isEmpty();
    }

    @Test
    void showsNoMoreThanAFewNoticesOfSomebodyQuick() {
        open();
        for (String words : List.of("Tin", "rose", "by", "half", "in", "May")) {
            request("mark", words);
        }

        assertThat(find(Button.class).withText("Undo").all()).hasSize(3);
        for (int i = 0; i < 6; i++) {
            undoByKey();
        }
        assertThat(marked()).isEmpty();
    }

    @Test
    void isLeftWithWhatWasTypedAboutItSaved() {
        ClaimId claim = mark(TIN);
        open(claim);
        test(statement()).setValue("Tin rose by 50 per cent.");

        ComponentUtil.fireEvent(
                findInView(MarkedText.class).single(),
                new MarkLeft(findInView(MarkedText.class).single(), true));

        assertThat(findInView(TextArea.class).withLabel("Statement").exists()).isFalse();
        assertThat(claims.get(claim).statement()).isEqualTo("Tin rose by 50 per cent.");
    }

    @Test
    void leavesTheChosenClaimWhereAnotherIsTakenBack() {
        open();
        request("mark", TIN);
        request("mark", "Zinc fell");

        test(find(Button.class).withText("Undo").all().getFirst()).click();

        assertThat(marked()).extracting(ClaimRow::statement).containsExactly("Zinc fell");
        assertThat(statement().getValue()).isEqualTo("Zinc fell");
    }

    @Test
    void addsAPieceToTheChosenClaimAndTakesOnlyThatBack() {
        ClaimId claim = mark(TIN);
        open(claim);

        request("add", "Zinc fell");
        assertThat(quotes(claim)).containsExactly(TIN, "Zinc fell");
        assertThat(statement().getValue()).isEqualTo(TIN + " … Zinc fell");
        test(find(Button.class).withText("Undo").last()).click();

        assertThat(quotes(claim)).containsExactly(TIN);
        assertThat(statement().getValue()).isEqualTo(TIN);
    }

    @Test
    void saysWhyWordsThatDoNotStandThereAreRefused() {
        open();

        request("mark", "Tin fell by half");

        assertThat(marked()).isEmpty();
        assertThat(texts()).anyMatch(said -> said.contains("no longer reads as"));
    }

    private void undoByKey() {
        ComponentUtil.fireEvent(
                findInView(MarkedText.class).single(),
                new UndoAsked(findInView(MarkedText.class).single(), true));
        roundTrip();
    }

    private List<String> quotes(ClaimId claim) {
        return claims.get(claim).appearances().stream()
                .map(Appearance::spans)
                .flatMap(List::stream)
                .map(span -> span.quote())
                .toList();
    }
}
