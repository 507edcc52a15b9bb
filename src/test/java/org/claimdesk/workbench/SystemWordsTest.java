package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinService;
import java.util.Locale;
import org.claimdesk.OnDatabase;
import org.claimdesk.ViewTest;
import org.junit.jupiter.api.Test;

@OnDatabase
class SystemWordsTest extends ViewTest {

    private static final String TYPED = "What you typed in the last seconds may not be kept";

    @Test
    void areThoseOfTheDesk() {
        SystemMessages words = VaadinService.getCurrent().getSystemMessages(Locale.ENGLISH, null);

        assertThat(words.getCookiesDisabledCaption()).isEqualTo("You are no longer signed in");
        assertThat(words.getCookiesDisabledMessage()).contains(TYPED, "sign in again");
        assertThat(words.getInternalErrorMessage()).contains("What you saved before is kept");
        assertThat(words.getSyncErrorMessage()).contains(TYPED, "load it again");
    }

    @Test
    void leaveItToTheDoorToSayThatASessionEnded() {
        SystemMessages words = VaadinService.getCurrent().getSystemMessages(Locale.ENGLISH, null);

        assertThat(words.isSessionExpiredNotificationEnabled()).isFalse();
        assertThat(words.getSessionExpiredURL()).isNull();
    }
}
