package org.claimdesk.evidence.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.claimdesk.OnDatabase;
import org.claimdesk.audit.CheckResult;
import org.claimdesk.audit.CheckedLog;
import org.claimdesk.evidence.DeskWithEvidence;
import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.evidence.FoundWords;
import org.claimdesk.evidence.NoteKind;
import org.claimdesk.evidence.SomeNote;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.security.access.AccessDeniedException;

@OnDatabase
class TranslationsTest extends DeskWithEvidence {

    private static final TranslationDraft BY_HAND =
            new TranslationDraft("de", "Zinn stieg um 4 % im Mai.", Optional.empty());

    @Autowired private Translations translations;
    @Autowired private JdbcTemplate jdbc;
    @Autowired @FlywayDataSource private DataSource owner;

    @Test
    void standBesideAPassageTheNewestFirst() {
        EvidenceItem passage = passage();

        Translation first = as(() -> translations.add(passage.id(), BY_HAND));
        Translation second =
                as(
                        () ->
                                translations.add(
                                        passage.id(),
                                        new TranslationDraft(
                                                "DE-at", " Zinn\r\nstieg ", Optional.of("DeepL"))));

        assertThat(of(passage.id())).containsExactly(second, first);
        assertThat(first.by()).isEqualTo(reviewer);
        assertThat(first.tool()).isEmpty();
        assertThat(second.words()).isEqualTo("Zinn\nstieg");
        assertThat(second.language()).isEqualTo("de-AT");
        assertThat(second.tool()).contains("DeepL");
        EvidenceItem still = as(() -> evidence.find(passage.id())).orElseThrow();
        assertThat(still).isEqualTo(passage);
        assertThat(as(() -> documents.search(passage(still).layer(), "stieg")))
                .isEqualTo(FoundWords.NONE);
    }

    @Test
    void areCheckedBySomebodyElseThanWhoMadeThem() {
        EvidenceItem passage = passage();
        Translation made = as(() -> translations.add(passage.id(), BY_HAND));
        UserId editor = some.editor();

        assertThat(as(() -> translations.check(made.id())))
                .isEqualTo(TranslationCheckOutcome.OWN_WORK);
        assertThat(of(passage.id()).getFirst().check()).isEmpty();
        assertThat(actingAs.run(editor, () -> translations.check(made.id())))
                .isEqualTo(TranslationCheckOutcome.CHECKED);
        assertThat(of(passage.id()).getFirst().check()).map(Translation.Check::by).contains(editor);
        assertThat(actingAs.run(some.editor(), () -> translations.check(made.id())))
                .isEqualTo(TranslationCheckOutcome.WAS_CHECKED);
    }

    @Test
    void areCheckedByNobodyElseInTheTablesEither() {
        EvidenceItem passage = passage();
        Translation made = as(() -> translations.add(passage.id(), BY_HAND));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(
                        () ->
                                jdbc.update(
                                        """
                                        INSERT INTO translation_check
                                          (translation_id, made_by, checked_by, checked_at)
                                        VALUES (?, ?, ?, current_timestamp)
                                        """,
                                        made.id().value(),
                                        reviewer.value(),
                                        reviewer.value()));
    }

    @Test
    void areOfPassagesOnly() {
        EvidenceItem note =
                as(
                        () ->
                                evidence.note(
                                        claim,
                                        SomeNote.of(NoteKind.OBSERVATION, "Tin"),
                                        Stance.SUPPORTS,
                                        ""));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> as(() -> translations.add(note.id(), BY_HAND)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TranslationDraft("de", " ", Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TranslationDraft("", "Zinn", Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TranslationDraft("de", "Z".repeat(10_001), Optional.empty()));
    }

    @Test
    void areReadButNotMadeByAuditors() {
        EvidenceItem passage = passage();
        Translation made = as(() -> translations.add(passage.id(), BY_HAND));
        UserId auditor = some.named("auditor-of-translations", Role.AUDITOR);

        assertThat(actingAs.run(auditor, () -> translations.of(List.of(passage.id()))))
                .containsEntry(passage.id(), List.of(made));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(
                        () -> actingAs.run(auditor, () -> translations.add(passage.id(), BY_HAND)));
    }

    @Test
    void areHeldAgainstTheLog() throws SQLException {
        EvidenceItem passage = passage();
        Translation made = as(() -> translations.add(passage.id(), BY_HAND));
        actingAs.run(some.editor(), () -> translations.check(made.id()));
        assertThat(CheckedLog.of(new JdbcTemplate(owner))).isInstanceOf(CheckResult.Intact.class);

        tampered(made, "UPDATE translation SET words = 'Zinn fiel.' WHERE id = ?", "words");
        tampered(made, "UPDATE translation SET language = 'nl' WHERE id = ?", "language");
        tampered(made, "DELETE FROM translation_check WHERE translation_id = ?", "check");
    }

    private void tampered(Translation made, String change, String word) throws SQLException {
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            var tamperer = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            assertThat(tamperer.update(change, made.id().value())).isEqualTo(1);
            assertThat(CheckedLog.of(tamperer))
                    .isInstanceOfSatisfying(
                            CheckResult.Contradicted.class,
                            found ->
                                    assertThat(found.words()).contains(word, made.id().toString()));
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private EvidenceItem passage() {
        return link(read("tin.txt", words), "Tin rose by 4 % in May", Stance.SUPPORTS);
    }

    private List<Translation> of(EvidenceId id) {
        return as(() -> translations.of(List.of(id))).getOrDefault(id, List.of());
    }
}
