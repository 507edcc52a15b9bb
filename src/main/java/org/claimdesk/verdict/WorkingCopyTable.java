package org.claimdesk.verdict;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The working copies, as rows. */
@Component
class WorkingCopyTable implements WorkingCopyStore {

    private final JdbcClient jdbc;

    WorkingCopyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<WorkingCopy> find(ClaimId claim, UserId person) {
        return jdbc.sql(
                        """
                        SELECT answer, based_on, sequence, kept_at FROM working_copy
                        WHERE claim = ? AND person = ?
                        """)
                .params(claim.value(), person.value())
                .query(WorkingCopyTable::copy)
                .optional();
    }

    @Override
    public boolean keep(ClaimId claim, UserId person, WorkingCopy copy, long before) {
        String answer = AnswerJson.write(copy.answer());
        OffsetDateTime at = copy.keptAt().orElseThrow().atOffset(ZoneOffset.UTC);
        if (before > 0) {
            return jdbc.sql(
                                    """
                                    UPDATE working_copy
                                    SET answer = ?, based_on = ?, sequence = ?, kept_at = ?
                                    WHERE claim = ? AND person = ? AND sequence = ?
                                    """)
                            .params(
                                    answer,
                                    copy.basedOn(),
                                    copy.sequence(),
                                    at,
                                    claim.value(),
                                    person.value(),
                                    before)
                            .update()
                    == 1;
        }
        if (find(claim, person).isPresent()) {
            return false;
        }
        return jdbc.sql(
                                """
                                INSERT INTO working_copy
                                    (claim, person, answer, based_on, sequence, kept_at)
                                VALUES (?, ?, ?, ?, ?, ?)
                                """)
                        .params(
                                claim.value(),
                                person.value(),
                                answer,
                                copy.basedOn(),
                                copy.sequence(),
                                at)
                        .update()
                == 1;
    }

    @Override
    public void discard(ClaimId claim, UserId person, long sequence) {
        jdbc.sql("DELETE FROM working_copy WHERE claim = ? AND person = ? AND sequence = ?")
                .params(claim.value(), person.value(), sequence)
                .update();
    }

    private static WorkingCopy copy(ResultSet row, int number) throws SQLException {
        return new WorkingCopy(
                AnswerJson.read(row.getString("answer")),
                row.getInt("based_on"),
                row.getLong("sequence"),
                Optional.of(row.getObject("kept_at", OffsetDateTime.class).toInstant()));
    }
}
