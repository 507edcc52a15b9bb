package org.claimdesk.claim.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Function;
import org.claimdesk.claim.ClaimPaths;
import org.claimdesk.claim.Topic;
import org.claimdesk.claim.TopicOutcome;
import org.claimdesk.claim.Topics;
import org.claimdesk.ui.Chip;
import org.claimdesk.ui.EmptyState;
import org.claimdesk.ui.PageHeader;
import org.claimdesk.user.Roles;

/** The topics that claims are sorted under. */
@Route(ClaimPaths.TOPICS)
@Menu(title = "claim.topics", order = 920)
@RolesAllowed(Roles.ADMINISTRATOR)
@StyleSheet("claimdesk/claim/lists.css")
class TopicsView extends Composite<Div> implements HasDynamicTitle {

    private final transient Topics topics;
    private final TextField name = new TextField(text("claim.topic.new"));
    private final Div list = new Div();

    TopicsView(Topics topics) {
        this.topics = topics;
        name.setMaxLength(Topic.LONGEST_NAME);
        Button add = new Button(text("claim.topic.add"), click -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div bar = new Div(name, add);
        bar.addClassName("toolbar");
        Div body = new Div(bar, list);
        body.addClassName("page-body");
        getContent().add(new PageHeader(text("claim.topics")), body);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return text("claim.topics");
    }

    private void add() {
        if (take(name, topics::add)) {
            name.clear();
        }
    }

    private boolean take(TextField field, Function<String, TopicOutcome> work) {
        return switch (work.apply(field.getValue())) {
            case TopicOutcome.Kept kept -> {
                field.setInvalid(false);
                refresh();
                yield true;
            }
            case TopicOutcome.Refused(TopicOutcome.Reason reason) -> {
                field.setInvalid(true);
                field.setErrorMessage(nameOf("claim.topic.refused", reason));
                yield false;
            }
        };
    }

    private void refresh() {
        list.removeAll();
        List<Topic> all = topics.all();
        if (all.isEmpty()) {
            list.add(new EmptyState(text("claim.topic.none"), text("claim.topic.none.do")));
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("topics");
        all.forEach(topic -> rows.add(row(topic)));
        list.add(rows);
    }

    private ListItem row(Topic topic) {
        Span label = new Span(topic.name());
        label.addClassName("name");
        ListItem row = new ListItem(label);
        if (topic.retired()) {
            row.add(new Chip(text("claim.topic.retired")));
        }
        Button rename = new Button(text("claim.topic.rename"), click -> edit(row, topic));
        Button retire =
                topic.retired()
                        ? new Button(
                                text("claim.topic.bring-back"),
                                click -> {
                                    topics.bringBack(topic.id());
                                    refresh();
                                })
                        : new Button(
                                text("claim.topic.retire"),
                                click -> {
                                    topics.retire(topic.id());
                                    refresh();
                                });
        for (Button button : List.of(rename, retire)) {
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            button.setAriaLabel(text("claim.topic.action", button.getText(), topic.name()));
            row.add(button);
        }
        return row;
    }

    private void edit(ListItem row, Topic topic) {
        TextField field = new TextField();
        field.setAriaLabel(text("claim.topic.rename"));
        field.setMaxLength(Topic.LONGEST_NAME);
        field.setValue(topic.name());
        row.removeAll();
        row.add(
                field,
                new Button(
                        text("claim.topic.save"),
                        click -> take(field, written -> topics.rename(topic.id(), written))),
                new Button(text("ui.cancel"), click -> refresh()));
        field.focus();
    }
}
