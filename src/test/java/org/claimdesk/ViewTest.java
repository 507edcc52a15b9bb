package org.claimdesk;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import java.util.List;
import java.util.stream.Collectors;
import org.claimdesk.shared.UserId;
import org.claimdesk.ui.IgnoredFilters;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Views without a browser, as somebody who is signed in sees them. */
public abstract class ViewTest extends SpringBrowserlessTest {

    @Autowired protected SomePeople people;

    /** Whoever was signed in before the first page opened. */
    protected UserId viewer;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        viewer = somebody();
        people.signIn(viewer);
        super.initVaadinEnvironment();
    }

    /** Who looks at the views: a reviewer unless a test says otherwise. */
    protected UserId somebody() {
        return people.reviewer();
    }

    /** Presses the button that came last under this name. */
    protected void press(String label) {
        test(find(Button.class).withText(label).last()).click();
    }

    /** Does with the open document what stands under this name behind "More". */
    protected void more(String item) {
        MenuBar menu = find(MenuBar.class).withClassName("document-menu").last();
        new MenuBarTester<>(menu).clickItem("More", item);
    }

    /** What a list says it did not understand of its address. */
    protected String ignored() {
        return find(IgnoredFilters.class).all().stream()
                .map(line -> find(Span.class, line).single().getText())
                .collect(Collectors.joining());
    }

    protected List<String> paragraphs() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
