package org.claimdesk.workbench;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.claimdesk.ui.EmptyState;
import org.claimdesk.ui.TimeLabel;
import org.claimdesk.user.AccountDetails;
import org.claimdesk.user.AccountFilter;
import org.claimdesk.user.AccountPaths;
import org.claimdesk.user.Accounts;
import org.claimdesk.user.Desk;
import org.claimdesk.user.DeskSettings;

/** What the home screen shows to administrators. */
@org.springframework.stereotype.Component
class HomeOfDesk {

    private static final int LATEST = 50;

    private final Accounts accounts;
    private final Desk desk;

    HomeOfDesk(Accounts accounts, Desk desk) {
        this.accounts = accounts;
        this.desk = desk;
    }

    /** Who was invited and has not come yet. */
    Component accounts() {
        if (accounts.count(new AccountFilter("", null, true)) == 1) {
            return new EmptyState(
                    text("workbench.home.alone"),
                    text("workbench.home.alone.do"),
                    new Anchor(AccountPaths.ACCOUNTS, text("workbench.home.alone.invite")));
        }
        return new HomeSection(text("workbench.home.invited"))
                .leadingTo(AccountPaths.ACCOUNTS)
                .show(
                        accounts.invited(LATEST),
                        HomeOfDesk::row,
                        text("workbench.home.invited.none"));
    }

    HomeSection settings() {
        DeskSettings settings = desk.current();
        return new HomeSection(text("workbench.home.desk"))
                .leadingTo(AccountPaths.SETTINGS, text("workbench.home.change"))
                .show(
                        List.of(settings),
                        shown ->
                                HomeSection.row(
                                        new Anchor(AccountPaths.SETTINGS, shown.organisation()),
                                        HomeSection.fact(shown.url().toString()),
                                        HomeSection.fact(shown.zone().getId())),
                        "");
    }

    private static Component row(AccountDetails account) {
        return HomeSection.row(
                new Anchor(AccountPaths.ACCOUNTS, account.name()),
                HomeSection.fact(account.signInName()),
                new TimeLabel(account.created()));
    }
}
