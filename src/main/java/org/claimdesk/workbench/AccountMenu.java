package org.claimdesk.workbench;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.EnumMap;
import java.util.Map;
import org.claimdesk.ui.PersonLabel;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.MyAccount;
import org.claimdesk.user.Theme;
import org.springframework.context.annotation.Scope;

/**
 * What concerns the person rather than the work: light or dark, own settings, keys, the way out.
 */
@SpringComponent
@Scope("prototype")
class AccountMenu extends Composite<Button> {

    private final Map<Theme, MenuItem> themes = new EnumMap<>(Theme.class);
    private final transient CurrentUser current;
    private final transient MyAccount account;
    private String shown = "";

    AccountMenu(CurrentUser current, MyAccount account, AuthenticationContext authentication) {
        this.current = current;
        this.account = account;
        Button button = getContent();
        button.addClassName("account-button");
        refresh();
        ContextMenu menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        menu.addItem(
                text("workbench.account.settings"),
                click ->
                        click.getSource()
                                .getUI()
                                .ifPresent(ui -> ui.navigate(MyAccountView.class)));
        SubMenu appearance = menu.addItem(text("workbench.account.appearance")).getSubMenu();
        for (Theme theme : Theme.values()) {
            MenuItem item =
                    appearance.addItem(
                            nameOf("workbench.account.theme", theme), click -> choose(theme));
            item.setCheckable(true);
            themes.put(theme, item);
        }
        menu.addItem(text("workbench.keys"), click -> KeysDialog.openOnce());
        menu.addSeparator();
        menu.addItem(text("workbench.sign-out"), click -> signOut(authentication));
        check(current.preferences().theme());
    }

    /** The person may have changed their name. */
    final void refresh() {
        String name = current.name();
        if (!name.equals(shown)) {
            shown = name;
            getContent().setIcon(new PersonLabel(name));
            getContent().setAriaLabel(text("workbench.account", name));
        }
    }

    private void signOut(AuthenticationContext authentication) {
        getUI().ifPresent(ui -> InsideTab.leave(ui.getPage()));
        authentication.logout();
    }

    private void choose(Theme theme) {
        account.prefer(current.preferences().withTheme(theme));
        ForThePerson.look(theme);
        check(theme);
    }

    private void check(Theme chosen) {
        themes.forEach((theme, item) -> item.setChecked(theme == chosen));
    }
}
