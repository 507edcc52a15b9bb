package org.claimdesk.claim;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.claimdesk.shared.Folded;
import org.claimdesk.shared.TextRules;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What claims are sorted under. Administrators keep the list. */
@Service
public class Topics {

    private final KnownTopicRepository topics;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Topics(
            KnownTopicRepository topics,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events) {
        this.topics = topics;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
    }

    /** All topics by name, those that are retired included. */
    @RolesAllowed({Roles.READER, Roles.ADMINISTRATOR})
    @Transactional(readOnly = true)
    public List<Topic> all() {
        return topics.findAllByOrderByName().stream().map(KnownTopic::details).toList();
    }

    /** Topics that can be chosen. */
    @RolesAllowed({Roles.READER, Roles.ADMINISTRATOR})
    @Transactional(readOnly = true)
    public List<Topic> offered() {
        return all().stream().filter(topic -> !topic.retired()).toList();
    }

    /** Adds a topic, unless one of this name is there. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Transactional
    public TopicOutcome add(String name) {
        return check(name, null)
                .orElseGet(
                        () -> {
                            var by = new By(currentUser.id(), clock.instant());
                            KnownTopic topic = topics.save(new KnownTopic(clean(name), by));
                            return kept(topic, TopicChanged.Change.ADDED);
                        });
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    @Transactional
    public TopicOutcome rename(TopicId id, String name) {
        KnownTopic topic = require(id);
        return check(name, id)
                .orElseGet(
                        () -> {
                            topic.rename(clean(name));
                            return kept(topic, TopicChanged.Change.RENAMED);
                        });
    }

    /** Offers the topic no more; where it stands it stays. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Transactional
    public Topic retire(TopicId id) {
        KnownTopic topic = require(id);
        topic.retire(clock.instant());
        kept(topic, TopicChanged.Change.RETIRED);
        return topic.details();
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    @Transactional
    public Topic bringBack(TopicId id) {
        KnownTopic topic = require(id);
        topic.bringBack();
        kept(topic, TopicChanged.Change.BROUGHT_BACK);
        return topic.details();
    }

    private Optional<TopicOutcome> check(String name, @Nullable TopicId own) {
        String clean = clean(name);
        if (clean.isEmpty()) {
            return Optional.of(new TopicOutcome.Refused(TopicOutcome.Reason.EMPTY));
        }
        if (clean.length() > Topic.LONGEST_NAME) {
            return Optional.of(new TopicOutcome.Refused(TopicOutcome.Reason.TOO_LONG));
        }
        return topics.findByFolded(Folded.of(clean, Topic.LONGEST_NAME))
                .filter(other -> !other.details().id().equals(own))
                .map(other -> new TopicOutcome.Refused(TopicOutcome.Reason.NAME_TAKEN));
    }

    private TopicOutcome kept(KnownTopic topic, TopicChanged.Change change) {
        events.publishEvent(new TopicChanged(topic.details(), change));
        return new TopicOutcome.Kept(topic.details());
    }

    private static String clean(String name) {
        return TextRules.mendName(name);
    }

    private KnownTopic require(TopicId id) {
        return topics.findById(id.value())
                .orElseThrow(() -> new IllegalStateException("There is no topic " + id));
    }
}
