package org.claimdesk.claim.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimdesk.claim.ClaimFilter;
import org.claimdesk.claim.ClaimStatus;
import org.claimdesk.claim.RatingName;
import org.claimdesk.claim.Speaker;
import org.claimdesk.claim.Topic;
import org.claimdesk.claim.VerdictStanding;
import org.claimdesk.shared.UserId;
import org.claimdesk.ui.DayField;
import org.claimdesk.ui.FilterToggle;
import org.claimdesk.ui.Times;
import org.claimdesk.ui.WordsField;
import org.claimdesk.user.Person;
import org.jspecify.annotations.Nullable;

/** By what the list of claims can be narrowed. */
class ClaimFilterBar extends Composite<Div> {

    private final transient ClaimScreens screens;
    private final transient Consumer<ClaimFilter> changed;
    private final WordsField words = new WordsField(text("claim.filter.text"));
    private final ComboBox<ClaimStatus> status = new ComboBox<>(text("claim.filter.status"));
    private final ComboBox<VerdictStanding> verdict = new ComboBox<>(text("claim.filter.verdict"));
    private final ComboBox<RatingName> rating = new ComboBox<>(text("claim.filter.rating"));
    private final ComboBox<Topic> topic = new ComboBox<>(text("claim.filter.topic"));
    private final ComboBox<Speaker> speaker = new ComboBox<>(text("claim.speaker"));
    private final ComboBox<Person> assignee = new ComboBox<>(text("claim.assignee"));
    private final DayField from = new DayField(text("claim.filter.from"));
    private final DayField to = new DayField(text("claim.filter.to"));
    private final Div fixed = new Div();
    private final FilterToggle toggle;
    private transient ClaimFilter shown = ClaimFilter.ALL;

    ClaimFilterBar(ClaimScreens screens, List<RatingName> ratings, Consumer<ClaimFilter> changed) {
        this.screens = screens;
        this.changed = changed;
        status.setItems(ClaimStatus.values());
        status.setItemLabelGenerator(s -> nameOf("claim.status", s));
        verdict.setItems(VerdictStanding.values());
        verdict.setItemLabelGenerator(stands -> nameOf("claim.verdict", stands));
        rating.setItems(ratings);
        rating.setItemLabelGenerator(RatingName::label);
        topic.setItems(screens.topics().all());
        topic.setItemLabelGenerator(Topic::name);
        speaker.setItemLabelGenerator(Speaker::name);
        speaker.setItems(screens::speakersLike);
        assignee.setItemLabelGenerator(Person::name);
        Stream.of(status, verdict, rating, topic, speaker, assignee)
                .forEach(box -> box.setClearButtonVisible(true));
        Stream.<HasValue<?, ?>>of(
                        words, status, verdict, rating, topic, speaker, assignee, from, to)
                .forEach(this::listen);
        getContent().addClassNames("toolbar", "filters");
        fixed.addClassName("fixed-conditions");
        toggle = new FilterToggle(getContent());
        getContent()
                .add(
                        words, toggle, status, verdict, rating, topic, speaker, assignee, from, to,
                        fixed);
    }

    void show(ClaimFilter filter) {
        shown = filter;
        words.setValue(filter.text() == null ? "" : filter.text());
        status.setValue(filter.status());
        verdict.setValue(filter.verdict());
        rating.setValue(find(rating, one -> one.key().equals(filter.rating())));
        topic.setValue(find(topic, one -> one.id().equals(filter.topic())));
        speaker.setValue(
                Optional.ofNullable(filter.speaker())
                        .flatMap(screens.speakers()::find)
                        .orElse(null));
        showAssignee(filter.assignee());
        from.setValue(ClaimFilterParameters.day(filter.markedFrom(), 0));
        to.setValue(ClaimFilterParameters.day(filter.markedBefore(), 1));
        showFixed();
        tellCount();
    }

    /**
     * Somebody who was given claims and works here no more is among them as long as they are asked
     * for.
     */
    private void showAssignee(@Nullable UserId chosen) {
        Optional<Person> person = Optional.ofNullable(chosen).flatMap(screens::person);
        assignee.setItems(
                Stream.concat(screens.reviewers().stream(), person.stream()).distinct().toList());
        assignee.setValue(person.orElse(null));
    }

    /** What only links set, each with the way out of it. */
    private void showFixed() {
        fixed.removeAll();
        if (shown.concerns() != null) {
            fixed(
                    text("claim.filter.waiting", screens.nameOf(shown.concerns())),
                    shown.ofEverybody());
        } else if (shown.unfinished()) {
            fixed(text("claim.filter.unfinished"), shown.ofEverybody());
        }
        if (shown.dueBefore() != null) {
            fixed(text("claim.filter.due", Times.format(shown.dueBefore())), shown.dueAtAnyTime());
        }
        if (shown.onWithdrawn()) {
            fixed(text("claim.filter.withdrawn"), shown.onWithdrawn(false));
        }
        if (shown.article() != null) {
            fixed(text("claim.filter.article"), shown.ofAllArticles());
        }
        fixed.setVisible(fixed.getComponentCount() > 0);
    }

    private void fixed(String condition, ClaimFilter without) {
        Button remove =
                new Button(
                        condition + " ✕",
                        click -> {
                            shown = without;
                            showFixed();
                            changed.accept(filter());
                        });
        remove.setAriaLabel(text("claim.filter.remove", condition));
        remove.addThemeVariants(ButtonVariant.LUMO_SMALL);
        fixed.add(remove);
    }

    private void listen(HasValue<?, ?> field) {
        field.addValueChangeListener(
                change -> {
                    if (change.isFromClient()) {
                        tellCount();
                        changed.accept(filter());
                    }
                });
    }

    private void tellCount() {
        toggle.count(status, verdict, rating, topic, speaker, assignee, from, to);
    }

    /** What has no field here (an article, a due date) stays as the address said. */
    private ClaimFilter filter() {
        return new ClaimFilter(
                words.getValue().isBlank() ? null : words.getValue(),
                status.getValue(),
                verdict.getValue(),
                rating.getValue() == null ? null : rating.getValue().key(),
                topic.getValue() == null ? null : topic.getValue().id(),
                speaker.getValue() == null ? null : speaker.getValue().id(),
                assignee.getValue() == null ? null : assignee.getValue().id(),
                shown.article(),
                ClaimFilterParameters.start(from.getValue(), 0),
                ClaimFilterParameters.start(to.getValue(), 1),
                shown.dueBefore(),
                shown.concerns(),
                shown.unfinished(),
                shown.onWithdrawn());
    }

    private static <T> @Nullable T find(
            ComboBox<T> box, java.util.function.Predicate<T> condition) {
        return box.getListDataView().getItems().filter(condition).findAny().orElse(null);
    }
}
