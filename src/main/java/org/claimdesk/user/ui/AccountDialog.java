package org.claimdesk.user.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import org.claimdesk.ui.Confirmation;
import org.claimdesk.ui.Notices;
import org.claimdesk.ui.Refusal;
import org.claimdesk.user.AccountDetails;
import org.claimdesk.user.AccountRefusal;
import org.claimdesk.user.Accounts;
import org.claimdesk.user.ChangeOutcome;
import org.claimdesk.user.PersonDetails;
import org.claimdesk.user.Role;

/** One account: whose it is, its roles, a new link, the way out and back in. */
class AccountDialog extends Dialog {

    private final transient Accounts accounts;
    private final transient Runnable refused;
    private final transient Runnable changed;
    private final PersonForm person = new PersonForm(this::savePerson);
    private final RolePicker roles = new RolePicker();
    private final Div refusal = new Div();
    private final Div facts = new Div();
    private final Div ways = new Div();
    private final Button save = new Button(text("user.roles.save"), click -> saveRoles());
    private transient AccountDetails account;

    /**
     * @param refused runs when somebody else may have changed the account
     * @param changed runs when the person here did
     */
    AccountDialog(Accounts accounts, AccountDetails account, Runnable refused, Runnable changed) {
        this.accounts = accounts;
        this.refused = refused;
        this.changed = changed;
        this.account = account;
        setWidth("540px");
        facts.addClassName("facts");
        ways.addClassName("ways");
        roles.setHelperText(text("user.roles.help"));
        roles.addValueChangeListener(
                change -> save.setEnabled(!change.getValue().equals(this.account.roles())));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(facts, refusal, person, roles, ways);
        form.addClassName("dialog-form");
        add(form);
        getFooter().add(new Button(text("ui.close"), click -> close()), save);
        show(account);
    }

    private void show(AccountDetails now) {
        account = now;
        setHeaderTitle(now.name());
        facts.removeAll();
        facts.add(new Span(now.signInName()));
        facts.add(AccountList.state(now));
        person.show(now);
        roles.setValue(now.roles());
        save.setEnabled(false);
        ways.removeAll();
        if (now.active()) {
            ways.add(
                    way(
                            now.invited() ? text("user.link.invite-again") : text("user.link.make"),
                            text("user.link.make.help"),
                            this::makeLink));
            ways.add(
                    way(
                            text("user.deactivate", now.name()),
                            text("user.deactivate.help"),
                            this::askToDeactivate));
        } else {
            ways.add(
                    way(
                            text("user.reactivate", now.name()),
                            text("user.reactivate.help"),
                            this::askToReactivate));
        }
    }

    private static Div way(String action, String help, Runnable work) {
        Button button = new Button(action, click -> work.run());
        Paragraph why = new Paragraph(help);
        why.addClassNames("muted", "small");
        return new Div(button, why);
    }

    private void savePerson(PersonDetails corrected) {
        take(
                accounts.describe(account.id(), corrected, account.version()),
                text("user.person.saved", corrected.name()));
    }

    private void saveRoles() {
        take(
                accounts.changeRoles(account.id(), roles.getValue(), account.version()),
                text("user.roles.saved", account.name()));
    }

    private void makeLink() {
        close();
        new LinkDialog(account.name(), accounts.resetLink(account.id())).open();
    }

    private void askToDeactivate() {
        new Confirmation(
                        text("user.deactivate.ask", account.name()),
                        text("user.deactivate.consequence"),
                        text("user.deactivate", account.name()),
                        () ->
                                take(
                                        accounts.deactivate(account.id(), account.version()),
                                        text("user.deactivated", account.name())))
                .dangerous()
                .open();
    }

    private void askToReactivate() {
        new Confirmation(
                        text("user.reactivate.ask", account.name()),
                        text("user.reactivate.help"),
                        text("user.reactivate", account.name()),
                        () ->
                                take(
                                        accounts.reactivate(account.id(), account.version()),
                                        text("user.reactivated", account.name())))
                .open();
    }

    private void take(ChangeOutcome outcome, String success) {
        refusal.removeAll();
        switch (outcome) {
            case ChangeOutcome.Changed(AccountDetails now) -> {
                showKeepingTheRest(now);
                Notices.success(success);
                changed.run();
            }
            case ChangeOutcome.Refused(AccountRefusal reason) -> {
                refusal.add(new Refusal(nameOf("user.refused", reason), List.of()));
                if (!isAboutWhatIsWritten(reason)) {
                    accounts.find(account.id()).ifPresent(this::show);
                    refused.run();
                }
            }
        }
    }

    /** Who wrote more than what was saved here goes on with it. */
    private void showKeepingTheRest(AccountDetails now) {
        PersonDetails written = person.written();
        Set<Role> chosen = roles.getValue();
        show(now);
        person.write(written);
        roles.setValue(chosen);
        if (!person.isChanged() && chosen.equals(now.roles())) {
            close();
        }
    }

    /** What can be mended where it is written stays there. */
    private static boolean isAboutWhatIsWritten(AccountRefusal reason) {
        return reason == AccountRefusal.NAME_UNUSABLE
                || reason == AccountRefusal.NAME_TAKEN
                || reason == AccountRefusal.EMAIL_UNUSABLE;
    }
}
