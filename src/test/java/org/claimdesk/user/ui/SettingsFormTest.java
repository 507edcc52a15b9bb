package org.claimdesk.user.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.net.URI;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.ViewTest;
import org.claimdesk.evidence.verification.Nights;
import org.claimdesk.shared.UserId;
import org.claimdesk.ui.Refusal;
import org.claimdesk.user.Desk;
import org.claimdesk.user.DeskSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class SettingsFormTest extends ViewTest {

    @Autowired private Desk desk;
    @Autowired private Nights nights;

    private LocalTime before;

    private final String mine = "Mine " + UUID.randomUUID();
    private final String theirs = "Theirs " + UUID.randomUUID();

    @Override
    protected UserId somebody() {
        return people.administrator();
    }

    @BeforeEach
    void noteTheHour() {
        before = nights.time();
    }

    @AfterEach
    void setTheHourAgain() {
        nights.change(before);
    }

    @Test
    void savesWhatIsTyped() {
        navigate(SettingsView.class);

        name(mine);
        press("Save settings");

        assertThat(desk.current().organisation()).isEqualTo(mine);
    }

    @Test
    void refusesAnAddressThatNobodyCanOpen() {
        navigate(SettingsView.class);
        String before = desk.current().organisation();

        name(mine);
        test(url()).setValue("javascript:alert(1)");
        press("Save settings");

        assertThat(url().isInvalid()).isTrue();
        assertThat(desk.current().organisation()).isEqualTo(before);
    }

    @Test
    void showsWhatSomebodyElseSavedAndOverwritesItOnlyWhenTold() {
        navigate(SettingsView.class);
        somebodyElseSaves();

        name(mine);
        press("Save settings");
        assertThat(desk.current().organisation()).isEqualTo(theirs);
        assertThat(find(Refusal.class).single().getElement().getTextRecursively()).contains(theirs);
        press("Save mine over them");

        assertThat(desk.current().organisation()).isEqualTo(mine);
    }

    @Test
    void takesWhatSomebodyElseSaved() {
        navigate(SettingsView.class);
        somebodyElseSaves();

        name(mine);
        press("Save settings");
        press("Take theirs");

        assertThat(desk.current().organisation()).isEqualTo(theirs);
        assertThat(find(TextField.class).withCaption("Organisation").single().getValue())
                .isEqualTo(theirs);
    }

    @Test
    void changesAtWhatTimeOfTheNightQuotationsAreVerified() {
        navigate(SettingsView.class);
        TimePicker time = find(TimePicker.class).withCaption("Begins at").single();
        assertThat(time.getValue()).isEqualTo(before);

        test(time).setValue(LocalTime.of(2, 15));
        press("Save time");
        assertThat(nights.time()).isEqualTo(LocalTime.of(2, 15));
        time.setValue(null);
        press("Save time");

        assertThat(time.isInvalid()).isTrue();
        assertThat(nights.time()).isEqualTo(LocalTime.of(2, 15));
    }

    private void somebodyElseSaves() {
        desk.change(
                new DeskSettings(
                        theirs,
                        URI.create("https://example.org"),
                        Locale.ENGLISH,
                        ZoneId.of("UTC")),
                desk.version());
    }

    private TextField url() {
        return find(TextField.class).withCaption("Web address of the organisation").single();
    }

    private void name(String organisation) {
        test(find(TextField.class).withCaption("Organisation").single()).setValue(organisation);
    }
}
