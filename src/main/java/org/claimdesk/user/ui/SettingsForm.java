package org.claimdesk.user.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimdesk.shared.TextRules;
import org.claimdesk.ui.Notices;
import org.claimdesk.ui.OnceButton;
import org.claimdesk.ui.Reason;
import org.claimdesk.ui.Refusal;
import org.claimdesk.user.Desk;
import org.claimdesk.user.DeskSettings;
import org.jspecify.annotations.Nullable;

/** The settings of the desk. Where somebody else changed them meanwhile, the person chooses. */
class SettingsForm extends Composite<Div> {

    private final TextField organisation = new TextField(text("user.settings.organisation"));
    private final TextField url = new TextField(text("user.settings.url"));
    private final ComboBox<Locale> language = new ComboBox<>(text("user.settings.language"));
    private final ComboBox<ZoneId> zone = new ComboBox<>(text("user.settings.zone"));
    private final Div refusal = new Div();
    private final transient Desk desk;
    private long seen;

    SettingsForm(Desk desk) {
        this.desk = desk;
        organisation.setMaxLength(DeskSettings.LONGEST);
        organisation.setHelperText(text("user.settings.organisation.help"));
        url.setHelperText(text("user.settings.url.help"));
        url.setMaxLength(DeskSettings.LONGEST_URL);
        language.setItems(Languages.all());
        language.setItemLabelGenerator(Languages::name);
        language.setHelperText(text("user.settings.language.help"));
        zone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList());
        zone.setHelperText(text("user.settings.zone.help"));
        OnceButton save = new OnceButton(text("user.settings.save"), this::save);
        // A change has to be told before the button is reached, for it to be within reach again.
        Stream.of(organisation, url)
                .forEach(field -> field.setValueChangeMode(ValueChangeMode.EAGER));
        Stream.<HasValue<?, ?>>of(organisation, url, language, zone)
                .forEach(
                        field ->
                                field.addValueChangeListener(
                                        change -> {
                                            if (change.isFromClient()) {
                                                save.again();
                                            }
                                        }));
        getContent().addClassNames("form", "card");
        getContent().add(refusal, organisation, url, language, zone, save);
        reload();
    }

    private void reload() {
        refusal.removeAll();
        // The number first: what changes in between is then noticed on saving.
        seen = desk.version();
        DeskSettings settings = desk.current();
        organisation.setValue(settings.organisation());
        url.setValue(settings.url().toString());
        language.setValue(settings.language());
        zone.setValue(settings.zone());
    }

    private boolean save() {
        refusal.removeAll();
        Optional<URI> address = address();
        boolean named = !TextRules.showsNothing(TextRules.mendName(organisation.getValue()));
        organisation.setErrorMessage(text("user.settings.organisation.missing"));
        organisation.setInvalid(!named);
        url.setErrorMessage(text("user.settings.url.unusable"));
        url.setInvalid(address.isEmpty());
        if (!named || address.isEmpty()) {
            return false;
        }
        DeskSettings before = desk.current();
        var settings =
                new DeskSettings(
                        organisation.getValue(),
                        address.get(),
                        or(language.getValue(), before.language()),
                        or(zone.getValue(), before.zone()));
        if (desk.change(settings, seen)) {
            reload();
            Notices.success(text("user.settings.saved"));
            return true;
        }
        showConflict(before);
        return false;
    }

    private void showConflict(DeskSettings theirs) {
        long now = desk.version();
        Button take = new Button(text("user.settings.take-theirs"), click -> reload());
        Button keep =
                new Button(
                        text("user.settings.keep-mine"),
                        click -> {
                            seen = now;
                            save();
                        });
        refusal.add(
                new Refusal(
                        text("user.settings.conflict"),
                        List.of(
                                new Reason(
                                        text(
                                                "user.settings.theirs",
                                                theirs.organisation(),
                                                theirs.url().toString(),
                                                Languages.name(theirs.language()),
                                                theirs.zone().getId()),
                                        new Div(take, keep)))));
    }

    private Optional<URI> address() {
        try {
            return Optional.of(URI.create(url.getValue().strip())).filter(DeskSettings::isUsable);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static <T> T or(@Nullable T chosen, T before) {
        return chosen == null ? before : chosen;
    }
}
