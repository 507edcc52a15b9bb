package org.claimdesk.user.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.claimdesk.ui.CopyButton;
import org.claimdesk.ui.Times;
import org.claimdesk.user.OneTimeLink;

/** Shows a one-time link, the only time that anybody can see it. */
class LinkDialog extends Dialog {

    /** Only the browser knows under which address the desk is reached from outside. */
    private static final String ADDRESS = "return new URL($0, document.baseURI).href";

    private String address;

    LinkDialog(String name, OneTimeLink link) {
        address = link.path();
        setHeaderTitle(text("user.link.for", name));
        setWidth("540px");
        setCloseOnOutsideClick(false);
        Span shown = new Span(address);
        shown.addClassName("link-to-copy");
        shown.getElement()
                .executeJs(ADDRESS, address)
                .then(
                        String.class,
                        whole -> {
                            address = whole;
                            shown.setText(whole);
                        });
        Div content =
                new Div(
                        new Paragraph(text("user.link.give", name, Times.format(link.expires()))),
                        shown,
                        new Paragraph(text("user.link.once")));
        content.addClassName("dialog-form");
        add(content);
        getFooter()
                .add(
                        new Button(text("ui.close"), click -> close()),
                        new CopyButton(
                                text("user.link.copy"), text("user.link.copied"), () -> address));
    }
}
