package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import org.claimdesk.OnDatabase;
import org.claimdesk.claim.ClaimDescription;
import org.claimdesk.claim.ClaimDetails;
import org.claimdesk.claim.ClaimKind;
import org.claimdesk.claim.ClaimRow;
import org.claimdesk.claim.ClaimStatus;
import org.claimdesk.claim.SetAside;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.user.ActingAs;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class CompletingInReaderTest extends ReaderPage {

    @Autowired private ActingAs actingAs;

    @Test
    void savesWhatWasTypedWhenTheFieldIsLeft() {
        ClaimId claim = mark(TIN);
        open(claim);

        type("Tin rose by <b>half</b>");

        assertThat(claims.get(claim).statement()).isEqualTo("Tin rose by <b>half</b>");
    }

    @Test
    void savesWhatIsBeingTypedBeforeAnotherClaimIsShown() {
        ClaimId claim = mark(TIN);
        open(claim);
        TextArea field = statement();
        field.setValue("Half typed");
        ComponentUtil.fireEvent(field, new ComponentValueChangeEvent<>(field, field, TIN, true));

        request("mark", "Zinc fell");

        assertThat(statement().getValue()).isEqualTo("Zinc fell");
        assertThat(claims.get(claim).statement()).isEqualTo("Half typed");
    }

    @Test
    void makesASpeakerOfANewName() {
        ClaimId claim = mark(TIN);
        open(claim);

        ComboBox<?> speaker = findInView(ComboBox.class).withLabel("Said by").single();
        ComponentUtil.fireEvent(
                speaker,
                new ComboBoxBase.CustomValueSetEvent<>(speaker, true, "A trader in metals"));

        assertThat(claims.get(claim).description().speaker()).isEqualTo("A trader in metals");
    }

    @Test
    void keepsNothingOfAClaimWithoutStatement() {
        ClaimId claim = mark(TIN);
        open(claim);

        type("  ");

        assertThat(claims.get(claim).statement()).isEqualTo(TIN);
        assertThat(statement().isInvalid()).isTrue();
    }

    @Test
    void setsAsideWhatIsTheSameAsAnother() {
        ClaimId other = mark("Zinc fell");
        ClaimId claim = mark(TIN);
        open(claim);

        test(findInView(Button.class).withText("Set aside").single()).click();
        Dialog dialog = find(Dialog.class).single();
        choose(find(RadioButtonGroup.class, dialog).single(), SetAside.Ground.SAME_AS_ANOTHER);
        test(find(Button.class).withText("Set claim aside").single()).click();
        assertThat(claims.get(claim).status()).isEqualTo(ClaimStatus.OPEN);
        choose(find(ComboBox.class, dialog).single(), row(other));
        test(find(Button.class).withText("Set claim aside").single()).click();

        assertThat(claims.get(claim).setAside())
                .isEqualTo(new SetAside(SetAside.Ground.SAME_AS_ANOTHER, "", other));
    }

    @Nested
    class TwoPeopleAtOnce {

        @Test
        void seeBothVersionsAndTheSecondChoosesTheirOwn() {
            ClaimId claim = mark(TIN);
            open(claim);
            writeAsSomebodyElse(claim, "Theirs", ClaimKind.QUANTITY);

            type("Mine");

            assertThat(claims.get(claim).statement()).isEqualTo("Theirs");
            assertThat(texts()).contains("Mine", "Theirs");
            test(find(Button.class).withText("Keep mine").single()).click();
            ClaimDescription kept = claims.get(claim).description();
            assertThat(kept.statement()).isEqualTo("Mine");
            assertThat(kept.kind()).as("what only the other changed").isEqualTo(ClaimKind.QUANTITY);
            assertThat(findInView(Select.class).withLabel("Kind").single().getValue())
                    .isEqualTo(ClaimKind.QUANTITY);
        }

        @Test
        void orTakesTheOther() {
            ClaimId claim = mark(TIN);
            open(claim);
            writeAsSomebodyElse(claim, "Theirs", ClaimKind.EVENT);

            type("Mine");
            test(find(Button.class).withText("Take theirs").single()).click();

            assertThat(claims.get(claim).statement()).isEqualTo("Theirs");
            assertThat(statement().getValue()).isEqualTo("Theirs");
        }
    }

    private void type(String words) {
        TextArea field = statement();
        test(field).setValue(words);
        ComponentUtil.fireEvent(field, new BlurNotifier.BlurEvent<>(field, true));
        roundTrip();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void choose(HasValue field, Object value) {
        field.setValue(value);
    }

    private ClaimRow row(ClaimId id) {
        return marked().stream().filter(row -> row.id().equals(id)).findAny().orElseThrow();
    }

    private void writeAsSomebodyElse(ClaimId id, String statement, ClaimKind kind) {
        actingAs.run(
                people.reviewer(),
                () -> {
                    ClaimDetails seen = claims.get(id);
                    claims.describe(
                            id,
                            new ClaimDescription(
                                    statement, kind, null, null, Set.of(), "", null, null),
                            seen.version());
                });
    }
}
