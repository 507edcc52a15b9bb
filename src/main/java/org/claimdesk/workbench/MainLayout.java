package org.claimdesk.workbench;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.claimdesk.ui.MenuCount;
import org.claimdesk.user.Desk;

/** The frame of every screen: the top bar, the navigation, and the part where the work is. */
@Layout
@PermitAll
class MainLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {

    private static final String MAIN = "main-part";

    private final Main main = new Main();
    private final Navigation navigation;
    private final AccountMenu accountMenu;

    MainLayout(Desk desk, AccountMenu accountMenu, List<MenuCount> counts, LostSight lostSight) {
        navigation = new Navigation(counts);
        this.accountMenu = accountMenu;
        main.setId(MAIN);
        main.addClassName("desk-main");
        main.getElement().setAttribute("tabindex", "-1");
        Div content = getContent();
        content.addClassName("desk");
        content.add(skipLink(), top(desk, accountMenu), navigation, main);
        KeysDialog.openOnQuestionMark(this);
        lostSight.keepFrom(this);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        InsideTab.enter(event.getUI().getPage());
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        main.getElement().appendChild(view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement view) {
        main.getElement().removeChild(view.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        navigation.refresh();
        accountMenu.refresh();
        navigation.close();
    }

    private Header top(Desk desk, AccountMenu accountMenu) {
        Button menu = new Button("☰");
        menu.addClassName("menu-button");
        menu.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        menu.setAriaLabel(text("workbench.navigation.open"));
        menu.addClickListener(click -> navigation.open());
        String name = desk.current().organisation();
        // A new desk is called as the program is, and nobody needs to read that twice.
        Span organisation = new Span(name.equals(Brand.NAME) ? "" : name);
        organisation.addClassName("organisation");
        Span spring = new Span();
        spring.addClassName("spring");
        Header top = new Header(menu, new Brand(), organisation, spring, accountMenu);
        top.addClassName("desk-top");
        return top;
    }

    /** The first thing the tab key reaches: past the navigation to the work. */
    private static Anchor skipLink() {
        Anchor link = new Anchor("#" + MAIN, text("workbench.skip"));
        link.addClassName("skip-link");
        link.setRouterIgnore(true);
        return link;
    }
}
