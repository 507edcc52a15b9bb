package org.claimdesk.bench.added;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.Selection;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.UserId;
import org.claimdesk.store.Bytes;
import org.claimdesk.store.KeepOutcome;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes documents and passages of them into the tables past the services, which read each file in
 * a child and force each link to the disk.
 */
@Component
@Profile(PassagesFiller.PROFILE)
class InsertedPassages {

    /** What a report of some pages weighs, and the words that are in it. */
    private static final int FILE_BYTES = 1_000_000;

    private static final int WORDS = 15_000;

    private static final OffsetDateTime BEGAN =
            Instant.parse("2020-01-01T00:00:00Z").atOffset(ZoneOffset.UTC);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Bytes bytes;
    private final Random random = new Random(3);

    InsertedPassages(JdbcTemplate jdbc, TransactionTemplate transaction, Bytes bytes) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.bytes = bytes;
    }

    /** Answers a line for each passage. */
    List<String> insert(int documents, int passages, List<ClaimId> claims, UserId person) {
        List<String> lines = new ArrayList<>();
        InventedText words = InventedText.of(WORDS);
        List<Selection> quotes = words.selections(passages / documents);
        for (int i = 0; i < documents; i++) {
            String text = words.text() + "\nDocument " + i + ".\n";
            byte[] file = new byte[FILE_BYTES];
            random.nextBytes(file);
            Sha256 ofFile = keep(file);
            Sha256 ofText = keep(text.getBytes(StandardCharsets.UTF_8));
            UUID layer =
                    transaction.execute(
                            status -> document(ofFile, ofText, text.length(), person.value()));
            transaction.executeWithoutResult(status -> link(layer, quotes, claims, person.value()));
            quotes.forEach(
                    quote ->
                            lines.add(
                                    String.join(
                                            "\t",
                                            ofFile.hex(),
                                            ofText.hex(),
                                            quote.quote().replace('\n', ' '))));
        }
        return lines;
    }

    private Sha256 keep(byte[] content) {
        return switch (bytes.keep(new ByteArrayInputStream(content))) {
            case KeepOutcome.Kept kept -> kept.sha256();
            case KeepOutcome other -> throw new IllegalStateException("Not kept: " + other);
        };
    }

    private UUID document(Sha256 file, Sha256 text, int length, UUID person) {
        UUID document = UUID.randomUUID();
        UUID layer = UUID.randomUUID();
        jdbc.update(
                """
                INSERT INTO document (id, sha256, known_by, size, name, media_type, state,
                  received_by, received_at, version)
                VALUES (?, ?, ?, ?, ?, 'application/pdf', 'READY', ?, ?, 0)
                """,
                document,
                file.hex(),
                file.hex(),
                FILE_BYTES,
                "invented-" + document + ".pdf",
                person,
                BEGAN);
        jdbc.update(
                """
                INSERT INTO layer (id, document_id, ordinal, sha256, length, origin, tool,
                  tool_version, cut, made_by, made_at)
                VALUES (?, ?, 1, ?, ?, 'EXTRACTED', 'bench', '1', FALSE, ?, ?)
                """,
                layer,
                document,
                text.hex(),
                length,
                person,
                BEGAN);
        return layer;
    }

    private void link(UUID layer, List<Selection> quotes, List<ClaimId> claims, UUID person) {
        List<Object[]> links = new ArrayList<>();
        List<Object[]> spans = new ArrayList<>();
        List<Object[]> verifications = new ArrayList<>();
        List<Object[]> standings = new ArrayList<>();
        for (Selection quote : quotes) {
            UUID evidence = UUID.randomUUID();
            UUID verification = UUID.randomUUID();
            UUID claim = claims.get(random.nextInt(claims.size())).value();
            links.add(new Object[] {evidence, claim, layer, person, BEGAN});
            spans.add(new Object[] {evidence, quote.start(), quote.end(), quote.quote()});
            verifications.add(new Object[] {verification, evidence, person, BEGAN});
            standings.add(new Object[] {evidence, verification, person, BEGAN});
        }
        jdbc.batchUpdate(
                """
                INSERT INTO evidence (id, claim_id, kind, stance, remark, layer_id, linked_by,
                  linked_at, version)
                VALUES (?, ?, 'PASSAGE', 'SUPPORTS', '', ?, ?, ?, 0)
                """,
                links);
        jdbc.batchUpdate(
                """
                INSERT INTO evidence_span
                  (evidence_id, ordinal, start_at, end_at, quote, prefix, suffix, locator)
                VALUES (?, 0, ?, ?, ?, '', '', 'page:1')
                """,
                spans);
        jdbc.batchUpdate(
                """
                INSERT INTO verification
                  (id, evidence_id, looked_in, result, distance, verified_by, verified_at)
                VALUES (?, ?, 'LAYER', 'EXACT', 0, ?, ?)
                """,
                verifications);
        jdbc.batchUpdate(
                """
                INSERT INTO passage_standing
                  (evidence_id, result, distance, verification_id, verified_by, verified_at)
                VALUES (?, 'EXACT', 0, ?, ?, ?)
                """,
                standings);
    }
}
