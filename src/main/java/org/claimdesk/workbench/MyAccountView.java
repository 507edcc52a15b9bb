package org.claimdesk.workbench;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.claimdesk.ui.Notices;
import org.claimdesk.ui.PageHeader;
import org.claimdesk.ui.SectionHeader;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.MyAccount;
import org.claimdesk.user.MyName;
import org.claimdesk.user.PasswordOutcome;
import org.claimdesk.user.PasswordRefusal;
import org.claimdesk.user.PasswordRules;
import org.claimdesk.user.Preferences;
import org.claimdesk.user.Theme;
import org.jspecify.annotations.Nullable;

/** A person's own settings: name, zone, appearance, password. */
@Route("account")
@PermitAll
class MyAccountView extends Composite<Div> implements HasDynamicTitle {

    private final ComboBox<ZoneId> zone = new ComboBox<>(text("workbench.account.zone"));
    private final Button hereButton = new Button();
    private final Select<Theme> theme = new Select<>();
    private final PasswordField old = new PasswordField(text("workbench.password.current"));
    private final PasswordField password = new PasswordField(text("workbench.password.new"));
    private final MyNameForm name;
    private final transient CurrentUser current;
    private final transient MyAccount account;
    private ZoneId here = ZoneOffset.UTC;

    MyAccountView(CurrentUser current, MyAccount account, MyName mine) {
        this.current = current;
        this.account = account;
        name = new MyNameForm(mine);
        Div body = new Div(name, settings(), passwords());
        body.addClassNames("page-body", "account-page");
        getContent().add(new PageHeader(text("workbench.account.title", current.name())), body);
    }

    @Override
    public String getPageTitle() {
        return text("workbench.account.settings");
    }

    private Div settings() {
        Preferences preferences = current.preferences();
        zone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList());
        zone.setValue(preferences.zone());
        zone.setHelperText(text("workbench.account.zone.help"));
        hereButton.setVisible(false);
        hereButton.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        hereButton.addClickListener(click -> zone.setValue(here));
        theme.setLabel(text("workbench.account.appearance"));
        theme.setItems(Theme.values());
        theme.setItemLabelGenerator(value -> nameOf("workbench.account.theme", value));
        theme.setValue(preferences.theme());
        return form(
                new SectionHeader(text("workbench.account.settings")),
                zone,
                hereButton,
                theme,
                new Button(text("workbench.account.save"), click -> save()));
    }

    private Div passwords() {
        old.getElement().setAttribute("autocomplete", "current-password");
        password.getElement().setAttribute("autocomplete", "new-password");
        password.setHelperText(text("workbench.password.rule", PasswordRules.SHORTEST));
        return form(
                new SectionHeader(text("workbench.password.change"))
                        .remark(text("workbench.password.change.remark")),
                old,
                password,
                new Button(text("workbench.password.change"), click -> changePassword()));
    }

    /** Whoever sits elsewhere than their account says is offered the zone of their browser. */
    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI()
                .getPage()
                .retrieveExtendedClientDetails(details -> offer(details.getTimeZoneId()));
    }

    private void offer(@Nullable String browserZone) {
        if (browserZone != null && ZoneId.getAvailableZoneIds().contains(browserZone)) {
            here = ZoneId.of(browserZone);
            hereButton.setText(text("workbench.account.zone.here", browserZone));
            hereButton.setVisible(!here.equals(zone.getValue()));
        }
    }

    private static Div form(com.vaadin.flow.component.Component... parts) {
        Div form = new Div(parts);
        form.addClassNames("form", "card");
        return form;
    }

    private void save() {
        ZoneId chosen = zone.getValue() == null ? current.zone() : zone.getValue();
        var preferences =
                new Preferences(current.preferences().language(), chosen, theme.getValue());
        account.prefer(preferences);
        name.refresh();
        ForThePerson.apply(UI.getCurrent(), preferences);
        Notices.success(text("workbench.account.saved"));
    }

    private void changePassword() {
        old.setInvalid(false);
        password.setInvalid(false);
        switch (account.changePassword(old.getValue(), password.getValue())) {
            case PasswordOutcome.Set done -> UI.getCurrent().getPage().setLocation(SignInView.PATH);
            case PasswordOutcome.Refused refused -> {
                PasswordField wrong = field(refused.reason());
                wrong.setErrorMessage(nameOf("workbench.password.refused", refused.reason()));
                wrong.setInvalid(true);
                wrong.focus();
            }
        }
    }

    private PasswordField field(PasswordRefusal reason) {
        return switch (reason) {
            case WRONG_PASSWORD, TOO_MANY_ATTEMPTS -> old;
            case TOO_SHORT, TOO_LONG, LIKE_THE_NAME, LINK_UNUSABLE -> password;
        };
    }
}
