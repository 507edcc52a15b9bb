package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import org.claimdesk.OnDatabase;
import org.claimdesk.ViewTest;
import org.claimdesk.shared.UserId;
import org.junit.jupiter.api.Test;

@OnDatabase
class KeysDialogTest extends ViewTest {

    @Override
    protected UserId somebody() {
        return people.reviewer();
    }

    @Test
    void opensOneSheetHoweverOftenItIsAskedForBeforeItHasTheFocus() {
        navigate(HomeView.class);

        ask();
        ask();
        roundTrip();

        assertThat(find(KeysDialog.class).all()).hasSize(1);
    }

    @Test
    void opensTheSheetAgainAfterItWasClosed() {
        navigate(HomeView.class);
        ask();
        find(KeysDialog.class).single().close();
        roundTrip();
        assertThat(find(KeysDialog.class).all()).isEmpty();

        ask();
        roundTrip();

        assertThat(find(KeysDialog.class).all()).hasSize(1);
    }

    private void ask() {
        var frame = find(MainLayout.class).single().getElement();
        frame.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(frame, "keys-asked", JacksonUtils.createObjectNode()));
    }
}
