package org.claimdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.shared.UserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OnDatabase
class TopicsTest {

    @Autowired private Topics topics;
    @Autowired private SomePeople people;

    private final String name = "Trade " + UUID.randomUUID();
    private UserId administrator;

    @BeforeEach
    void somebody() {
        administrator = people.administrator();
    }

    @Test
    void offersWhatWasAddedUntilItIsRetired() {
        Topic topic = added(name);
        assertThat(offered()).contains(topic);

        Topic retired = people.as(administrator, () -> topics.retire(topic.id()));
        assertThat(offered()).extracting(Topic::id).doesNotContain(topic.id());
        assertThat(people.as(administrator, topics::all)).contains(retired);

        people.as(administrator, () -> topics.bringBack(topic.id()));
        assertThat(offered()).contains(topic);
    }

    @Test
    void refusesANameThatIsThereInAnotherCase() {
        Topic topic = added(name);

        assertThat(add(name.toUpperCase()))
                .isEqualTo(new TopicOutcome.Refused(TopicOutcome.Reason.NAME_TAKEN));
        assertThat(add(" ")).isEqualTo(new TopicOutcome.Refused(TopicOutcome.Reason.EMPTY));
        assertThat(add("x".repeat(101)))
                .isEqualTo(new TopicOutcome.Refused(TopicOutcome.Reason.TOO_LONG));
        assertThat(people.as(administrator, () -> topics.rename(topic.id(), name.toUpperCase())))
                .isInstanceOf(TopicOutcome.Kept.class);
    }

    @Test
    void isKeptByAdministratorsOnly() {
        UserId editor = people.editor();

        assertThatThrownBy(() -> people.as(editor, () -> topics.add(name)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private TopicOutcome add(String topic) {
        return people.as(administrator, () -> topics.add(topic));
    }

    private Topic added(String topic) {
        return ((TopicOutcome.Kept) add(topic)).topic();
    }

    private java.util.List<Topic> offered() {
        return people.as(people.reviewer(), topics::offered);
    }
}
