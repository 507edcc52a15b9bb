package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.virtuallist.VirtualList;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.ui.MarkedText;
import org.claimdesk.ui.MarksDrawn;
import org.claimdesk.ui.TextFailed;
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
        ComponentUtil.fireEvent(words, new MarksDrawn(words, true, 1));
        roundTrip();
    }
}
