package org.claimdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.claimdesk.OnDatabase;
import org.claimdesk.audit.CheckResult;
import org.claimdesk.audit.CheckedLog;
import org.claimdesk.claim.StanceCounts;
import org.claimdesk.evidence.translation.TranslationDraft;
import org.claimdesk.evidence.translation.Translations;
import org.claimdesk.evidence.verification.VerificationRuns;
import org.claimdesk.job.Jobs;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.UserId;
import org.claimdesk.store.Receipt;
import org.claimdesk.user.SystemUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A document that only the people named may know of. Longer than most files: each thing that may be
 * done with it is a test.
 */
@OnDatabase
class RestrictedDocumentTest extends DeskWithEvidence {

    @Autowired private Restrictions restrictions;
    @Autowired private Jobs jobs;
    @Autowired private VerificationRuns runs;
    @Autowired private Translations translations;
    @Autowired private Agreements agreements;
    @Autowired private Withdrawals withdrawals;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcTemplate jdbc;

    private UserId colleague;
    private UserId outsider;

    @BeforeEach
    void others() {
        colleague = some.reviewer();
        outsider = some.editor();
    }

    @Test
    void isThereForThePeopleNamedAndForNobodyElse() {
        DocumentDetails document = restricted("secret.txt", Set.of(colleague));

        for (UserId person : List.of(reviewer, colleague)) {
            assertThat(by(person, () -> documents.find(document.id()))).contains(document);
            assertThat(by(person, () -> jobs.status(document.job().orElseThrow()))).isPresent();
        }
        for (UserId person : List.of(outsider, some.auditor(), some.reviewer())) {
            assertThat(by(person, () -> documents.find(document.id()))).isEmpty();
            assertThat(by(person, () -> jobs.status(document.job().orElseThrow()))).isEmpty();
            assertThat(by(person, () -> jobs.of(Subject.of(document.id())))).isEmpty();
        }
        EvidenceItem item = link(document, "Zinc fell", Stance.SUPPORTS);
        JobId verifying = as(() -> runs.start(new VerificationScope.OfPassage(item.id()), false));
        assertThat(by(outsider, () -> jobs.status(verifying))).isEmpty();
        assertThat(by(colleague, () -> jobs.status(verifying))).isPresent();
        assertThat(document.restricted()).isTrue();
        assertThat(as(() -> restrictions.of(document.id()).orElseThrow().people()))
                .containsExactlyInAnyOrder(reviewer, colleague);
    }

    @Test
    void isRefusedInTheWordsForOneThatIsUnknown() {
        DocumentDetails document = restricted("secret.txt", Set.of());
        DocumentId unknown = DocumentId.random();

        assertThat(refusal(() -> act(document.id()), document.id()))
                .isEqualTo(refusal(() -> act(unknown), unknown));
    }

    @Test
    void comesAnewForWhoeverMayNotKnowOfIt() {
        DocumentDetails document = restricted("secret.txt", Set.of(colleague));

        Received theirs = by(outsider, () -> arrivals.receive(same("mine.txt")));
        Received ours = by(colleague, () -> arrivals.receive(same("ours.txt")));
        Received again = by(outsider, () -> arrivals.receive(same("again.txt")));

        assertThat(theirs).isInstanceOf(Received.Arrived.class);
        DocumentDetails open = ((Received.Arrived) theirs).document();
        assertThat(open.id()).isNotEqualTo(document.id());
        assertThat(open.restricted()).isFalse();
        assertThat(again).isInstanceOf(Received.WasThere.class);
        assertThat(by(outsider, () -> names(open.id())))
                .containsExactly("mine.txt", "ours.txt", "again.txt");
        assertThat(as(() -> names(document.id()))).containsExactly("secret.txt");
        assertThat(((Received.WasThere) ours).document().id()).isEqualTo(open.id());
        assertThat(by(outsider, () -> documents.receipts(document.id()))).isEmpty();
    }

    @Test
    void isKnownAgainToItsPeople() {
        DocumentDetails document = restricted("secret.txt", Set.of(colleague));

        Received again = by(colleague, () -> arrivals.receive(same("known.txt")));

        assertThat(((Received.WasThere) again).document().id()).isEqualTo(document.id());
        assertThat(as(() -> names(document.id()))).containsExactly("secret.txt", "known.txt");
    }

    @Test
    void leavesOnlyCommitmentsInTheLog() {
        long before = lastPosition();
        DocumentDetails document = restricted("very-secret-name.txt", Set.of(colleague));
        EvidenceItem item = link(document, "Tin rose by 4 %", Stance.SUPPORTS);
        as(() -> evidence.judge(item.id(), Stance.REFUTES, "whispered", item.version()));
        as(() -> verifications.verify(claim));

        assertThat(entries(before))
                .isNotEmpty()
                .noneMatch(entry -> entry.contains(document.sha256().hex()))
                .noneMatch(entry -> entry.contains(document.layer().orElseThrow().sha256().hex()))
                .noneMatch(entry -> entry.contains("evidence.") || entry.contains("document."));
        assertThat(
                        jdbc.queryForList(
                                "SELECT content FROM log_value WHERE position > ?",
                                String.class,
                                before))
                .noneMatch(value -> value.contains("secret") || value.contains("whispered"));
    }

    @Test
    void bearsOnItsClaimForItsPeopleAlone() {
        DocumentDetails document = restricted("secret.txt", Set.of(colleague));
        var untouched = by(outsider, () -> claims.get(claim));

        EvidenceItem item = link(document, "Tin rose by 4 %", Stance.SUPPORTS);

        assertThat(by(colleague, () -> evidence.of(claim))).containsExactly(item);
        assertThat(item.isRestricted()).isTrue();
        assertThat(by(outsider, () -> evidence.of(claim))).isEmpty();
        assertThat(by(outsider, () -> evidence.find(item.id()))).isEmpty();
        assertThat(by(outsider, () -> claims.get(claim))).isEqualTo(untouched);
        assertThat(by(colleague, () -> evidence.openOf(claim))).isEmpty();
    }

    @Test
    void isTypedFromAsSecretlyAsItIsKept() {
        long before = lastPosition();
        DocumentDetails document = restricted("secret.txt", Set.of(colleague));

        EvidenceItem note =
                typed(document, SomeNote.of(NoteKind.OBSERVATION, "Seen in very-secret rooms"));

        assertThat(note.isRestricted()).isTrue();
        assertThat(by(colleague, () -> evidence.of(claim))).containsExactly(note);
        assertThat(by(outsider, () -> evidence.of(claim))).isEmpty();
        assertThat(by(outsider, () -> evidence.find(note.id()))).isEmpty();
        assertThat(by(outsider, () -> claims.get(claim)).stances())
                .isEqualTo(new StanceCounts(0, 0, 0));
        assertThat(entries(before)).noneMatch(entry -> entry.contains("evidence."));
        assertThat(
                        jdbc.queryForList(
                                "SELECT content FROM log_value WHERE position > ?",
                                String.class,
                                before))
                .noneMatch(value -> value.contains("secret"));
        assertThat(CheckedLog.of(jdbc)).isInstanceOf(CheckResult.Intact.class);

        by(
                colleague,
                () -> {
                    restrictions.lift(document.id());
                    return 0;
                });

        assertThat(by(outsider, () -> evidence.of(claim)))
                .extracting(EvidenceItem::id)
                .containsExactly(note.id());
        assertThat(by(outsider, () -> claims.get(claim)).stances())
                .isEqualTo(new StanceCounts(1, 0, 0));
        assertThat(CheckedLog.of(jdbc)).isInstanceOf(CheckResult.Intact.class);
    }

    @Test
    void isOpenToAllOnceTheRestrictionIsLifted() {
        DocumentDetails document = restricted("secret.txt", Set.of(colleague));
        EvidenceItem item = link(document, "Tin rose by 4 %", Stance.SUPPORTS);
        long before = lastPosition();

        by(
                colleague,
                () -> {
                    restrictions.lift(document.id());
                    return 0;
                });

        assertThat(by(outsider, () -> documents.find(document.id()))).isPresent();
        assertThat(by(outsider, () -> evidence.of(claim)))
                .extracting(EvidenceItem::id)
                .containsExactly(item.id());
        assertThat(by(outsider, () -> claims.get(claim)).stances())
                .isEqualTo(new StanceCounts(1, 0, 0));
        assertThat(entries(before))
                .anyMatch(entry -> entry.contains("restriction.lifted"))
                .anyMatch(entry -> entry.contains("document.received"))
                .anyMatch(entry -> entry.contains("evidence.disclosed"));
        Received again = by(outsider, () -> arrivals.receive(same("known.txt")));
        assertThat(((Received.WasThere) again).document().id()).isEqualTo(document.id());
    }

    /** What its people did before is not the work of whoever lifts the restriction. */
    @Test
    void hasItsStoryToldWithWhoDidWhatOnceItIsOpen() {
        UserId translator = some.reviewer();
        UserId judge = some.reviewer();
        UserId unlinker = some.reviewer();
        DocumentDetails document =
                restricted("secret.txt", Set.of(colleague, translator, judge, unlinker));
        EvidenceItem item = link(document, "Tin rose by 4 %", Stance.SUPPORTS);
        EvidenceItem gone = link(document, "Zinc fell", Stance.SUPPORTS);
        by(
                translator,
                () ->
                        translations.add(
                                item.id(),
                                new TranslationDraft("de", "Zinn stieg", Optional.empty())));
        by(judge, () -> evidence.judge(item.id(), Stance.REFUTES, "", item.version()));
        by(
                unlinker,
                () -> {
                    evidence.unlink(gone.id());
                    return 0;
                });
        var terms = new Terms(Optional.of(Attribution.BACKGROUND), HandingOn.NO);
        as(() -> agreements.agree(document.id(), terms, TermsInForce.UNSAID.terms()));
        as(() -> withdrawals.withdraw(document.id(), "Forged"));
        long before = lastPosition();

        by(
                colleague,
                () -> {
                    restrictions.lift(document.id());
                    return 0;
                });

        assertThat(entries(before))
                .anyMatch(told("document.received", "received by", reviewer))
                .anyMatch(told("document.withdrawn", "withdrawn by", reviewer))
                .anyMatch(told("evidence.translation-disclosed", "translated by", translator))
                .anyMatch(entry -> entry.contains("document.terms-agreed"));
        assertThat(
                        jdbc.queryForList(
                                "SELECT person FROM contribution WHERE claim = ?",
                                UUID.class,
                                claim.value()))
                .contains(reviewer.value(), colleague.value(), translator.value(), judge.value())
                .contains(unlinker.value());
        assertThat(CheckedLog.of(jdbc)).isInstanceOf(CheckResult.Intact.class);
    }

    private static Predicate<String> told(String action, String did, UserId by) {
        return entry ->
                entry.contains(action) && entry.contains(did) && entry.contains(by.toString());
    }

    /** Two people lift it, or one lifts it while another still changes the list. */
    @Test
    void isLiftedOnce() {
        DocumentDetails document = restricted("secret.txt", Set.of(colleague));

        // As whoever waited for the other finds it; nothing of it stays.
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(
                        () ->
                                transaction.executeWithoutResult(
                                        status -> {
                                            lift(document.id());
                                            as(() -> restrictions.add(document.id(), outsider));
                                        }))
                .withMessageStartingWith("No restriction of");
    }

    private void lift(DocumentId document) {
        jdbc.update(
                """
                UPDATE restriction SET lifted_by = ?, lifted_at = CURRENT_TIMESTAMP
                WHERE id = (SELECT restriction_id FROM document WHERE id = ?)
                """,
                colleague.value(),
                document.value());
    }

    @Test
    void changesHandsOnlyThroughItsPeople() {
        DocumentDetails document = restricted("secret.txt", Set.of(colleague));

        assertThat(
                        refusal(
                                () -> by(outsider, () -> restrictions.add(document.id(), outsider)),
                                document.id()))
                .isEqualTo("No document *");
        by(colleague, () -> restrictions.add(document.id(), outsider));
        assertThat(by(outsider, () -> documents.find(document.id()))).isPresent();
        by(outsider, () -> restrictions.remove(document.id(), colleague));
        by(outsider, () -> restrictions.remove(document.id(), reviewer));

        assertThat(as(() -> documents.find(document.id()))).isEmpty();
        assertThat(by(outsider, () -> restrictions.remove(document.id(), outsider)))
                .isInstanceOf(RestrictionOutcome.NobodyLeft.class);
        assertThat(by(outsider, () -> restrictions.of(document.id()).orElseThrow().acts()))
                .extracting(Restriction.Act::kind)
                .filteredOn(Restriction.Kind.REMOVED::equals)
                .hasSize(2);
        assertThat(by(SystemUser.ID, () -> documents.find(document.id()))).isPresent();
    }

    private IncomingFile same(String name) {
        return SomeFiles.file(name, words.getBytes(StandardCharsets.UTF_8));
    }

    private DocumentDetails restricted(String name, Set<UserId> named) {
        var bytes = new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
        DocumentDetails document =
                read(new IncomingFile(name, bytes, Optional.empty(), Optional.of(named)));
        await().until(
                        () ->
                                as(() -> jobs.status(document.job().orElseThrow()))
                                        .orElseThrow()
                                        .state()
                                        .isEnded());
        return as(() -> documents.find(document.id())).orElseThrow();
    }

    private int act(DocumentId document) {
        return by(
                outsider,
                () -> {
                    arrivals.gather(claim, document);
                    return 0;
                });
    }

    private static String refusal(Supplier<?> act, DocumentId id) {
        var thrown = assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(act::get);
        return String.valueOf(thrown.actual().getMessage()).replace(id.toString(), "*");
    }

    private List<String> names(DocumentId document) {
        return documents.receipts(document).stream()
                .map(Receipt::arrival)
                .map(arrival -> arrival.name())
                .toList();
    }

    private long lastPosition() {
        return Objects.requireNonNull(
                jdbc.queryForObject("SELECT max(position) FROM log_entry", Long.class));
    }

    private List<String> entries(long after) {
        return jdbc.queryForList(
                "SELECT canonical FROM log_entry WHERE position > ?", String.class, after);
    }

    private <T> T by(UserId person, Supplier<T> work) {
        return actingAs.run(person, work);
    }
}
