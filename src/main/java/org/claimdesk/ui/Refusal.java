package org.claimdesk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Stands beside what was refused: what happened, every reason at once, each with its way out. */
public class Refusal extends Div {

    public Refusal(String what, List<Reason> reasons) {
        addClassName("refusal");
        getElement().setAttribute("role", "alert");
        Paragraph title = new Paragraph(what);
        title.addClassName("title");
        add(title);
        if (!reasons.isEmpty()) {
            UnorderedList list = new UnorderedList();
            reasons.forEach(reason -> list.add(item(reason)));
            add(list);
        }
    }

    private static ListItem item(Reason reason) {
        ListItem item = new ListItem(reason.text());
        if (reason.wayOut() != null) {
            item.add(reason.wayOut());
        }
        return item;
    }
}
