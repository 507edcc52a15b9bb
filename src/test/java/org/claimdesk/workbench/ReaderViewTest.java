package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.virtuallist.VirtualList;
import java.util.Locale;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;
import org.claimdesk.ui.MarkedText;
import org.claimdesk.ui.MarksDrawn;
import org.claimdesk.ui.TextFailed;
import org.claimdesk.user.Person;
import org.claimdesk.user.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@OnDatabase
class ReaderViewTest extends ReaderPage {

    @Test
    void showsTitlesAsText() {
        open();

        assertThat(findInView(H1.class).single().getText()).isEqualTo("<b>Metals</b>");
    }

    @Test
    void opensAtTheClaimOfTheAddress() {
        ClaimId claim = mark(TIN);

        open(claim);

        assertThat(statement().getValue()).isEqualTo(TIN);
    }

    @Test
    @SuppressWarnings("unchecked")
    void takesThePersonOfWhomAPartOfTheNameWasTyped() {
        ClaimId claim = mark(TIN);
        String name = "quill-" + UUID.randomUUID();
        UserId other = people.named(name, Role.REVIEWER);
        open(claim);
        ComboBox<Person> assignee = findInView(ComboBox.class).withLabel("Assignee").single();

        type(assignee, name.toUpperCase(Locale.ROOT));
        assertThat(claims.get(claim).description().assignee()).isEqualTo(other);

        type(assignee, "nobody is called so");
        assertThat(assignee.isInvalid()).isTrue();
        assertThat(claims.get(claim).description().assignee()).isEqualTo(other);
    }

    private static void type(ComboBox<Person> box, String words) {
        ComponentUtil.fireEvent(box, new ComboBoxBase.CustomValueSetEvent<>(box, true, words));
    }

    @Test
    void saysThatAClaimIsGone() {
        open(new ClaimId(UUID.randomUUID()));

        assertThat(texts()).anyMatch(said -> said.contains("not there any more"));
    }

    @Test
    void holdsNothingOfTheTextInTheSession() {
        open();

        assertThat(getCurrentView().getElement().getOuterHTML()).doesNotContain(TIN);
    }

    @Test
    void letsAuditorsReadWithoutChanging() {
        ClaimId claim = mark(TIN);
        people.signIn(people.auditor());

        open(claim);

        assertThat(statement().isReadOnly()).isTrue();
        assertThat(findInView(Button.class).withText("Set aside").exists()).isFalse();
    }

    @Test
    void findsNoArticleWhereThereIsNone() {
        UI.getCurrent().navigate("articles/" + UUID.randomUUID());

        assertThat(getCurrentView()).isInstanceOf(NotFoundView.class);
    }

    @Nested
    class Listing {

        @Test
        void listsClaimsOnceTheTextIsDrawn() {
            mark(TIN);
            open();
            assertThat(find(VirtualList.class).exists()).isFalse();

            drawn();

            assertThat(find(VirtualList.class).exists()).isTrue();
        }

        @Test
        void listsClaimsAlsoWhereTheTextCannotBeHad() {
            mark(TIN);
            open();

            MarkedText words = findInView(MarkedText.class).single();
            ComponentUtil.fireEvent(words, new TextFailed(words, true));

            assertThat(find(VirtualList.class).exists()).isTrue();
        }
    }

    private void drawn() {
        MarkedText words = findInView(MarkedText.class).single();
        ComponentUtil.fireEvent(words, new MarksDrawn(words, true));
        roundTrip();
    }
}
