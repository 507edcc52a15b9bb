package org.claimdesk.verdict;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.RevisionId;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.UserId;
import org.claimdesk.shared.VerdictId;

/** The row of a revision as it stands, which somebody may have altered. */
record KeptRevision(
        RevisionId id,
        VerdictId verdict,
        ClaimId claim,
        int number,
        UserId author,
        Instant madeAt,
        int schema,
        String content,
        Sha256 contentHash,
        String hash) {

    static KeptRevision read(ResultSet row) throws SQLException {
        String content = row.getString("content");
        return new KeptRevision(
                new RevisionId(row.getObject("id", UUID.class)),
                new VerdictId(row.getObject("verdict", UUID.class)),
                new ClaimId(row.getObject("claim", UUID.class)),
                row.getInt("ordinal"),
                new UserId(row.getObject("author", UUID.class)),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getInt("schema_number"),
                content,
                RevisionJson.hash(content),
                row.getString("hash"));
    }

    /** To be asked only where the content is what was hashed: anything else may not be readable. */
    boolean isListedAsItsContentSays() {
        RevisionSnapshot said = RevisionReader.read(content);
        return hash.equals(contentHash.hex())
                && schema == RevisionReader.schema(content)
                && author.equals(said.author())
                && madeAt.equals(said.madeAt())
                && claim.equals(said.claim());
    }
}
