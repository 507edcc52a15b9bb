package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import org.claimdesk.evidence.verification.Nights;
import org.claimdesk.ui.Notices;
import org.claimdesk.ui.OnceButton;
import org.claimdesk.ui.SettingsPart;
import org.claimdesk.ui.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;

/** At what time of the night the desk verifies its passages by itself. */
@Order(1)
@org.springframework.stereotype.Component
class NightSettingsPart implements SettingsPart {

    private final Nights nights;

    NightSettingsPart(Nights nights) {
        this.nights = nights;
    }

    @Override
    public Component component() {
        TimePicker time = new TimePicker(text("evidence.night.settings.time"));
        time.setStep(Duration.ofMinutes(15));
        time.setLocale(Times.readable());
        time.setAutoOpen(false);
        time.setRequiredIndicatorVisible(true);
        time.setHelperText(text("evidence.night.settings.time.help"));
        time.setErrorMessage(text("evidence.night.settings.time.missing"));
        time.setValue(nights.time());
        OnceButton save = new OnceButton(text("evidence.night.settings.save"), () -> save(time));
        time.addValueChangeListener(change -> save.again());
        Div part =
                new Div(
                        new H2(text("evidence.night.settings")),
                        new Paragraph(text("evidence.night.settings.what")),
                        time,
                        save);
        part.addClassNames("form", "card", "night-settings");
        return part;
    }

    private boolean save(TimePicker time) {
        @Nullable LocalTime chosen = time.getValue();
        if (chosen == null) {
            time.setInvalid(true);
            return false;
        }
        nights.change(chosen);
        Notices.success(text("evidence.night.settings.saved"));
        return true;
    }
}
