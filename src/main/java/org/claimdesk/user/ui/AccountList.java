package org.claimdesk.user.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import org.claimdesk.shared.UserId;
import org.claimdesk.ui.Chip;
import org.claimdesk.ui.CountLine;
import org.claimdesk.ui.EmptyState;
import org.claimdesk.ui.PersonLabel;
import org.claimdesk.ui.Shape;
import org.claimdesk.ui.TimeLabel;
import org.claimdesk.ui.Tone;
import org.claimdesk.user.AccountDetails;
import org.claimdesk.user.AccountFilter;
import org.claimdesk.user.AccountPaths;
import org.claimdesk.user.Accounts;

/** Accounts in rows, loaded as the list is scrolled; each row opens the account. */
class AccountList extends Composite<Div> {

    /** Whoever changed their own account has no session any more: the page asks for a new one. */
    private static final Runnable SIGN_IN =
            () -> UI.getCurrent().getPage().setLocation(AccountPaths.ACCOUNTS);

    private final transient Accounts accounts;
    private final transient UserId me;
    private final Grid<AccountDetails> grid = new Grid<>();
    private final CountLine count = new CountLine();
    private final Div empty =
            new Div(new EmptyState(text("user.accounts.none"), text("user.accounts.none.do")));
    private transient AccountFilter filter = AccountFilter.ALL;

    AccountList(Accounts accounts, UserId me) {
        this.accounts = accounts;
        this.me = me;
        addColumns();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        grid.addClassName("account-grid");
        grid.setDataProvider(
                DataProvider.fromCallbacks(
                        query ->
                                accounts.find(filter, query.getOffset(), query.getLimit()).stream(),
                        query -> accounts.count(filter)));
        getContent().addClassName("account-list");
        getContent().add(count, grid, empty);
    }

    void show(AccountFilter chosen) {
        filter = chosen;
        refresh();
    }

    void refresh() {
        int total = accounts.count(filter);
        count.setText(text("user.accounts.count", total));
        grid.setVisible(total > 0);
        empty.setVisible(total == 0);
        grid.getDataProvider().refreshAll();
    }

    private void addColumns() {
        grid.addComponentColumn(AccountList::who)
                .setHeader(text("user.name"))
                .setWidth("230px")
                .setFlexGrow(3);
        grid.addComponentColumn(AccountList::roles)
                .setHeader(text("user.roles"))
                .setWidth("190px")
                .setFlexGrow(2);
        grid.addComponentColumn(AccountList::state)
                .setHeader(text("user.filter.state"))
                .setWidth("170px")
                .setFlexGrow(1);
        grid.addComponentColumn(account -> new TimeLabel(account.created()))
                .setHeader(text("user.created"))
                .setWidth("170px")
                .setFlexGrow(0);
        grid.addComponentColumn(this::opening)
                .setHeader(text("user.change.column"))
                .setWidth("110px")
                .setFlexGrow(0)
                .setFrozenToEnd(true);
    }

    private Button opening(AccountDetails account) {
        Button open = new Button(text("user.change"), click -> dialog(account).open());
        open.setAriaLabel(text("user.change.of", account.name()));
        open.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return open;
    }

    AccountDialog dialog(AccountDetails account) {
        return new AccountDialog(
                accounts,
                account,
                this::refresh,
                account.id().equals(me) ? SIGN_IN : this::refresh);
    }

    private static Div who(AccountDetails account) {
        Span below =
                new Span(
                        account.email() == null
                                ? account.signInName()
                                : text("user.row.below", account.signInName(), account.email()));
        below.addClassNames("muted", "small");
        Div names = new Div(new Span(account.name()), below);
        names.addClassName("names");
        Div who = new Div(PersonLabel.dot(account.name()), names);
        who.addClassName("account-name");
        return who;
    }

    private static Div roles(AccountDetails account) {
        Div roles = new Div();
        roles.addClassName("chips");
        account.roles().stream()
                .sorted()
                .map(role -> new Chip(nameOf("user.role", role)))
                .forEach(roles::add);
        return roles;
    }

    static Chip state(AccountDetails account) {
        if (!account.active()) {
            return new Chip(Shape.MISSING, text("user.state.deactivated"), Tone.PLAIN);
        }
        return account.invited()
                ? new Chip(Shape.WAITING, text("user.state.invited"), Tone.CONTEXT)
                : new Chip(Shape.PUBLISHED, text("user.state.active"), Tone.SUPPORTS);
    }
}
