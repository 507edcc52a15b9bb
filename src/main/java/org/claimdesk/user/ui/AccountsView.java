package org.claimdesk.user.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.claimdesk.ui.FilterReader;
import org.claimdesk.ui.IgnoredFilters;
import org.claimdesk.ui.PageHeader;
import org.claimdesk.user.AccountFilter;
import org.claimdesk.user.AccountPaths;
import org.claimdesk.user.Accounts;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.Roles;

/** Who may sign in, and as what. */
@Route(AccountPaths.ACCOUNTS)
@RouteAlias(AccountPaths.ADMINISTRATION)
@Menu(title = "user.accounts", order = 900)
@RolesAllowed(Roles.ADMINISTRATOR)
@StyleSheet("claimdesk/administration.css")
class AccountsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final AccountFilterBar bar;
    private final AccountList list;
    private transient AccountFilter filter = AccountFilter.ALL;
    private final IgnoredFilters ignored = new IgnoredFilters(() -> narrow(filter));

    AccountsView(Accounts accounts, CurrentUser me) {
        bar = new AccountFilterBar(this::narrow);
        list = new AccountList(accounts, me.id());
        Button invite =
                new Button(
                        text("user.invite"),
                        click -> new InviteDialog(accounts, list::refresh).open());
        invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div body = new Div(bar, ignored, list);
        body.addClassNames("page-body", "accounts");
        getContent().add(new PageHeader(text("user.accounts"), invite), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getLocation().getPath().equals(AccountPaths.ADMINISTRATION)) {
            event.forwardTo(AccountPaths.ACCOUNTS);
            return;
        }
        var address = new FilterReader(event.getLocation().getQueryParameters());
        filter = AccountFilterParameters.read(address);
        bar.show(filter);
        ignored.show(address.notUnderstood());
        list.show(filter);
    }

    @Override
    public String getPageTitle() {
        return text("user.accounts");
    }

    private void narrow(AccountFilter chosen) {
        filter = chosen;
        ignored.show(List.of());
        list.show(filter);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(
                        null,
                        new Location(AccountPaths.ACCOUNTS, AccountFilterParameters.of(filter)));
    }
}
