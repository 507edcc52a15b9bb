package org.claimdesk.evidence;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Decision 0070: whoever reads documents, or anything that hangs on them, asks {@link Visibility}.
 * The rule looks at each Java statement that holds SQL over one of these tables; the tables follow
 * from the foreign keys of the migrations, so that a new one is watched from its first day.
 */
class VisibilityRuleTest {

    private static final Path SOURCES = Path.of("src/main/java/org/claimdesk");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration/common");

    /**
     * A string, a text block, a character or a comment: what a {@code ;} in it ends is no
     * statement.
     */
    private static final Pattern LITERAL =
            Pattern.compile(
                    "\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\])+'"
                            + "|/\\*(?s:.*?)\\*/|//[^\n]*");

    private static final String MACHINERY = "says itself who may see what, or keeps it from others";
    private static final String WITNESS =
            "holds rows against the log, tells ids alone, and leaves what is restricted to its own";
    private static final String CONSTANT = "is a part of statements that each add the condition";
    private static final String FOUND_BEFORE = "takes ids that a query found that asked";
    private static final String READING = "writes down how a reading goes, and shows nothing";
    private static final String OWN =
            "belongs to the person who asked, and is given to nobody else";

    /** Files and statements that need not ask, by their beginning, and why. */
    private static final Map<String, String> EXCEPTIONS =
            Map.ofEntries(
                    entry("Visibility.java", MACHINERY),
                    entry("RestrictedInLog.java", MACHINERY),
                    entry("RestrictionRows.java", MACHINERY),
                    entry("Lifting.java", MACHINERY),
                    entry("BelatedEntries.java", MACHINERY),
                    entry("UnspokenHands.java", MACHINERY),
                    entry("RestrictedThings.java", WITNESS),
                    entry("KeptEvidence.java", WITNESS),
                    entry("FoldDocuments.java", "is a step of the database's history"),
                    entry("DocumentRows.java: FROM document d LEFT JOIN source", CONSTANT),
                    entry("DocumentRows.java: SELECT count(*) FROM document d", CONSTANT),
                    entry("EvidenceRows.java: FROM evidence e", CONSTANT),
                    entry("EvidenceRows.java: SELECT p.* JOIN evidence_span p", CONSTANT),
                    entry("PassagePages.java: FROM evidence e", CONSTANT),
                    entry("PassageRows.java: FROM evidence e", CONSTANT),
                    entry("PassageRows.java: EXISTS (SELECT 1 FROM withdrawal", CONSTANT),
                    entry("PassageRows.java: EXISTS (SELECT 1 FROM edition", CONSTANT),
                    entry("PassageRows.java: SELECT e.id, e.claim_id", CONSTANT),
                    entry("SourceRows.java: SELECT s.id AS seen_source_id", CONSTANT),
                    entry("TranslationRows.java: SELECT t.*, c.checked_by", CONSTANT),
                    entry("TermsRows.java: coalesce(d.attribution", CONSTANT),
                    entry("TermsRows.java: SELECT d.id, d.attribution AS own", CONSTANT),
                    entry("VerificationRunRows.java: SELECT evidence_id, result", CONSTANT),
                    entry("VerificationRunRows.java: SELECT count(*) FROM verification", CONSTANT),
                    entry("PassagePages.java: SELECT * FROM evidence_span", FOUND_BEFORE),
                    entry("DocumentRepository.java: SELECT d FROM Document d", FOUND_BEFORE),
                    entry("VerificationRows.java: UPDATE passage_standing", FOUND_BEFORE),
                    entry("Containments.java: INSERT INTO containment", FOUND_BEFORE),
                    entry("EditionRows.java: SELECT line_id, position", FOUND_BEFORE),
                    entry("EditionRows.java: SELECT max(position)", FOUND_BEFORE),
                    entry("EditionRows.java: UPDATE edition", FOUND_BEFORE),
                    entry("EditionRows.java: DELETE FROM edition", FOUND_BEFORE),
                    entry("EditionRows.java: INSERT INTO edition_denied", FOUND_BEFORE),
                    entry("EditionTellings.java: SELECT e.id, e.claim_id", CONSTANT),
                    entry("EditionTellings.java: UPDATE edition_answer", FOUND_BEFORE),
                    entry("DocumentRows.java: INSERT INTO gathered", FOUND_BEFORE),
                    entry("DocumentRows.java: UPDATE document SET state", READING),
                    entry("DocumentRows.java: SELECT name FROM document_metadata", READING),
                    entry("Layers.java: SELECT coalesce(max(ordinal), 0) + 1", READING),
                    entry("Layers.java: SELECT * FROM layer WHERE document_id", READING),
                    entry("Containments.java: SELECT count(*) AS documents", READING),
                    entry("RecognitionRows.java: UPDATE recognition", READING),
                    entry("RecognitionRows.java: SELECT * FROM recognised_page", READING),
                    entry("RecognitionRows.java: DELETE FROM recognised_page", READING),
                    entry("KeptLayers.java", WITNESS),
                    entry("TranslationWitness.java", WITNESS),
                    entry("WithdrawalWitness.java", WITNESS),
                    entry("WithdrawalRows.java: LEFT JOIN withdrawal w", CONSTANT),
                    entry("WithdrawalRows.java: SELECT %s FROM withdrawal", FOUND_BEFORE),
                    entry("WithdrawalRows.java: INSERT INTO withdrawal", FOUND_BEFORE),
                    entry("WithdrawalRows.java: SELECT id FROM withdrawal", FOUND_BEFORE),
                    entry("WithdrawalRows.java: UPDATE withdrawal", FOUND_BEFORE),
                    entry("WithdrawalRows.java: SELECT e.claim_id, count(*)", FOUND_BEFORE),
                    entry("WithdrawalRows.java: SELECT e.id, e.claim_id", FOUND_BEFORE),
                    entry("CorrectionRows.java: SELECT words, reason", OWN),
                    entry("CorrectionRows.java: UPDATE correction_draft", OWN),
                    entry("CorrectionRows.java: DELETE FROM correction_draft", OWN),
                    entry("ImportFileRows.java", OWN),
                    entry("ImportRows.java", OWN),
                    entry("ImportRecovery.java", "ends what a stop broke off, and shows nothing"),
                    entry("CaptureRows.java", OWN));

    private final Set<String> watched = watched();

    @Test
    void watchesWhatHangsOnDocuments() {
        assertThat(watched)
                .contains(
                        "document",
                        "document_metadata",
                        "layer",
                        "layer_part",
                        "source",
                        "evidence",
                        "evidence_span",
                        "gathered",
                        "verification");
    }

    @Test
    void everyQueryAsksWhatMayBeSeen() {
        Set<String> used = new TreeSet<>();
        List<String> careless = new ArrayList<>();
        for (Path file : files(SOURCES, ".java")) {
            for (String statement : statements(read(file))) {
                if (readsWatched(statement) && !asks(statement)) {
                    String name = file.getFileName() + ": " + sql(statement);
                    List<String> excepted =
                            EXCEPTIONS.keySet().stream().filter(name::startsWith).toList();
                    used.addAll(excepted);
                    if (excepted.isEmpty()) {
                        careless.add(name);
                    }
                }
            }
        }

        assertThat(careless)
                .as("decision 0070: ask Visibility, or add a reasoned exception")
                .isEmpty();
        assertThat(EXCEPTIONS.keySet())
                .as("exceptions that nothing needs any more")
                .isEqualTo(used);
    }

    private boolean readsWatched(String statement) {
        String words = literals(statement).toLowerCase(Locale.ROOT);
        return watched.stream()
                .anyMatch(
                        table ->
                                Pattern.compile(
                                                "\\b(from|join|update)\\s+%s\\b(?!\\.)"
                                                        .formatted(table))
                                        .matcher(words)
                                        .find());
    }

    private static boolean asks(String statement) {
        return statement.contains("visibility.") || statement.contains("Visibility.");
    }

    private static String sql(String statement) {
        return literals(statement).replaceAll("\\s+", " ").strip();
    }

    /** What stands between quotes in it. */
    private static String literals(String statement) {
        return LITERAL.matcher(statement)
                .results()
                .map(found -> found.group())
                .filter(found -> found.startsWith("\""))
                .map(found -> found.replace("\"", ""))
                .collect(joining(" "));
    }

    private static List<String> statements(String source) {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        Matcher literal = LITERAL.matcher(source);
        int at = 0;
        while (at < source.length()) {
            boolean found = literal.find(at);
            int end = found ? literal.start() : source.length();
            for (char c : source.substring(at, end).toCharArray()) {
                statement.append(c);
                if (c == ';') {
                    statements.add(statement.toString());
                    statement.setLength(0);
                }
            }
            if (found) {
                statement.append(literal.group());
                end = literal.end();
            }
            at = end;
        }
        statements.add(statement.toString());
        return statements;
    }

    /** Documents and sources, and every table from which a foreign key leads to one of them. */
    private static Set<String> watched() {
        String all =
                files(MIGRATIONS, ".sql").stream()
                        .map(file -> read(file).replaceAll("--[^\n]*", ""))
                        .collect(joining("\n"));
        Set<String> watched = new TreeSet<>(Set.of("document", "source"));
        Pattern tables = Pattern.compile("(?:CREATE|ALTER) TABLE (\\w+)([^;]*);");
        int before;
        do {
            before = watched.size();
            tables.matcher(all)
                    .results()
                    .filter(
                            table ->
                                    watched.stream()
                                            .anyMatch(
                                                    known ->
                                                            table.group(2)
                                                                    .contains(
                                                                            "REFERENCES %s ("
                                                                                    .formatted(
                                                                                            known))))
                    .forEach(table -> watched.add(table.group(1)));
        } while (watched.size() > before);
        return watched;
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
