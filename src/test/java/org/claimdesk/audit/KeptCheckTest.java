package org.claimdesk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.claimdesk.OnDatabase;
import org.claimdesk.shared.KeptWitness;
import org.claimdesk.shared.LogWitness.Contradiction;
import org.claimdesk.shared.LogWitness.Entry;
import org.claimdesk.user.ActingAs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@OnDatabase
class KeptCheckTest {

    @Autowired private JdbcTemplate jdbc;
    @Autowired private ApplicationEventPublisher events;
    @Autowired private TransactionTemplate transaction;
    @Autowired private ActingAs actingAs;

    private final Failures failures = new Failures();

    /** The desk goes on between what is read of a subject and what is read about it. */
    @Test
    void readsAgainWhatWasActedOnInBetween() {
        SomethingHappened event = SomethingHappened.saying("It began");
        happen(event);
        Counted kept = new Counted(() -> happen(event));
        KeptCheck check = check(kept);

        check.follow(entriesOf(event));

        assertThat(kept.reads).hasSize(2);
        assertThat(kept.told).containsExactly(2);
    }

    @Test
    void keepsTheFirstContradictionAndTellsItWhenTheCheckHasComeThere() {
        SomethingHappened event = SomethingHappened.saying("It began");
        happen(event);
        Counted kept = new Counted(() -> {});
        kept.findings = List.of(contradiction(30), contradiction(20), contradiction(25));
        KeptCheck check = check(kept);

        check.follow(entriesOf(event));

        assertThat(check.contradiction(19)).isEmpty();
        assertThat(check.contradiction(20)).contains(contradiction(20));
    }

    @Test
    void goesOnWhereAWitnessFailsAndFailsOnlyAtTheEnd() {
        SomethingHappened event = SomethingHappened.saying("It began");
        happen(event);
        Counted kept = new Counted(() -> {});
        kept.failure = new IllegalStateException("Entry 7 names no number");
        KeptCheck check = check(kept);

        check.follow(entriesOf(event));

        assertThat(kept.told).containsExactly(1);
        assertThatThrownBy(failures::rethrow).isSameAs(kept.failure);
    }

    @Test
    void looksAtWhatTheLogIsSilentAbout() {
        SomethingHappened event = SomethingHappened.saying("It began");
        happen(event);
        Counted kept = new Counted(() -> {});
        UUID silent = UUID.randomUUID();
        kept.subjects = List.of(event.subject().id(), silent);
        kept.findings = List.of(new KeptWitness.Untold("something"));

        assertThat(check(kept).untold()).contains(new KeptWitness.Untold("something"));
        assertThat(kept.reads).containsExactly(List.of(silent));
    }

    private KeptCheck check(KeptWitness witness) {
        return new KeptCheck(new LogRows(jdbc), List.of(witness), failures);
    }

    private List<Entry> entriesOf(SomethingHappened event) {
        return new ToldEntries(jdbc).about(event.subject(), Set.of(event.action()));
    }

    private void happen(SomethingHappened event) {
        actingAs.system(
                () -> transaction.executeWithoutResult(status -> events.publishEvent(event)));
    }

    private static Contradiction contradiction(long position) {
        return new Contradiction(position, "something is missing");
    }

    /** Keeps nothing, and counts how often it is asked. */
    private static final class Counted implements KeptWitness {

        private final List<Collection<UUID>> reads = new ArrayList<>();
        private final List<Integer> told = new ArrayList<>();
        private final Runnable atFirst;
        private List<UUID> subjects = List.of();
        private List<Finding> findings = List.of();
        private @Nullable RuntimeException failure;

        Counted(Runnable atFirst) {
            this.atFirst = atFirst;
        }

        @Override
        public Set<String> actions() {
            return Set.of("test.happened");
        }

        @Override
        public boolean begins(Entry entry) {
            return true;
        }

        @Override
        public List<UUID> subjects(Optional<UUID> after, int most, DataSource records) {
            return after.isEmpty() ? subjects : List.of();
        }

        @Override
        public Map<UUID, Kept> read(Collection<UUID> asked, DataSource records) {
            reads.add(List.copyOf(asked));
            if (reads.size() == 1) {
                atFirst.run();
            }
            return asked.stream().collect(Collectors.toMap(Function.identity(), id -> this::hold));
        }

        private List<Finding> hold(List<Entry> entries) {
            told.add(entries.size());
            if (failure != null) {
                throw failure;
            }
            return findings;
        }
    }
}
