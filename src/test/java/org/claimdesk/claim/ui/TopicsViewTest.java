package org.claimdesk.claim.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.ViewTest;
import org.claimdesk.claim.Topic;
import org.claimdesk.claim.Topics;
import org.claimdesk.shared.UserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class TopicsViewTest extends ViewTest {

    @Autowired private Topics topics;

    private final String trade = "Trade " + UUID.randomUUID();
    private final String health = "Health " + UUID.randomUUID();

    @Override
    protected UserId somebody() {
        return people.administrator();
    }

    @BeforeEach
    void open() {
        navigate(TopicsView.class);
    }

    @Test
    void addsATopicThatIsThenOffered() {
        add(trade);

        assertThat(offered()).contains(trade);
        assertThat(rows()).anyMatch(row -> row.startsWith(trade));
        assertThat(newName().getValue()).isEmpty();
    }

    @Test
    void saysWhyATopicIsRefusedAndKeepsWhatIsTyped() {
        add("  ");
        assertThat(newName().getErrorMessage()).isEqualTo("Give the topic a name.");

        add(trade);
        add(trade.toUpperCase());
        assertThat(newName().isInvalid()).isTrue();
        assertThat(newName().getErrorMessage()).isEqualTo("There is a topic of this name already.");
        assertThat(newName().getValue()).isEqualTo(trade.toUpperCase());
    }

    @Test
    void renamesUnlessAnotherTopicIsCalledSo() {
        add(trade);
        add(health);

        press("Rename", trade);
        type(health);
        test(find(Button.class).withText("Save topic").single()).click();
        assertThat(find(TextField.class).last().getErrorMessage())
                .isEqualTo("There is a topic of this name already.");
        type("Foreign " + trade);
        test(find(Button.class).withText("Save topic").single()).click();

        assertThat(offered()).contains("Foreign " + trade, health).doesNotContain(trade);
    }

    @Test
    void retiresATopicAndOffersItAgain() {
        add(trade);

        press("Retire", trade);
        assertThat(offered()).doesNotContain(trade);
        assertThat(rows()).anyMatch(row -> row.startsWith(trade) && row.contains("Retired"));

        press("Offer again", trade);
        assertThat(offered()).contains(trade);
        assertThat(rows()).noneMatch(row -> row.startsWith(trade) && row.contains("Retired"));
    }

    private void add(String name) {
        test(newName()).setValue(name);
        test(find(Button.class).withText("Add topic").single()).click();
    }

    private TextField newName() {
        return find(TextField.class).withCaption("New topic").single();
    }

    private void type(String name) {
        test(find(TextField.class).last()).setValue(name);
    }

    private void press(String action, String topic) {
        Button button =
                find(Button.class).withText(action).all().stream()
                        .filter(one -> one.getAriaLabel().orElse("").equals(action + ": " + topic))
                        .findFirst()
                        .orElseThrow();
        test(button).click();
    }

    private List<String> rows() {
        return find(ListItem.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private List<String> offered() {
        return topics.offered().stream().map(Topic::name).toList();
    }
}
