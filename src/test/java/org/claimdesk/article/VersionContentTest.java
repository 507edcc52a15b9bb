package org.claimdesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.Visits;
import org.claimdesk.shared.UserId;
import org.claimdesk.shared.VersionId;
import org.claimdesk.store.Bytes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The text of a version as a browser asks for it. */
@OnDatabase
class VersionContentTest {

    @Autowired private Imports imports;
    @Autowired private Articles articles;
    @Autowired private Bytes bytes;
    @Autowired private SomePeople people;
    @Autowired private Visits visits;

    private final String text = "<b>Tin</b> \uD83D\uDE00 rose. " + UUID.randomUUID();
    private UserId reviewer;
    private VersionDetails version;

    @BeforeEach
    void somebodyImports() {
        reviewer = people.reviewer();
        var article = SomeArticle.titled("Tin");
        version =
                people.as(
                        reviewer,
                        () -> {
                            var outcome = imports.importText(text, article);
                            return SomeArticle.versionOf(
                                    articles, ((ImportOutcome.Imported) outcome).article());
                        });
    }

    @Test
    void isGivenToReadersAsPlainTextWithoutPowers() throws Exception {
        var answer = visits.by(people.auditor(), address(version.id()));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).isEqualTo(text);
        assertThat(answer.getContentType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; sandbox");
        assertThat(answer.getHeader("Cache-Control")).contains("private", "no-cache");
        assertThat(answer.getHeader("ETag")).contains(version.text().hex());
    }

    @Test
    void isGivenInStretches() throws Exception {
        var answer = visits.by(reviewer, address(version.id()) + "?from=3&to=13");

        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo("Tin</b> \uD83D\uDE00");
        assertThat(
                        visits.by(reviewer, address(version.id()) + "?from=0&to=" + beyond())
                                .getStatus())
                .isEqualTo(400);
    }

    @Test
    void isGivenToNobodyWhoIsNotSignedIn() throws Exception {
        var answer = visits.byNobody(address(version.id()));

        assertThat(answer.getStatus()).isIn(302, 401, 403);
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @Test
    void isNotGivenToAnAdministratorWhoMayNotRead() throws Exception {
        var answer = visits.by(people.administrator(), address(version.id()));

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentAsString()).doesNotContain("Tin");
    }

    @Test
    void isNotFoundUnderAnotherId() throws Exception {
        assertThat(visits.by(reviewer, address(VersionId.random())).getStatus()).isEqualTo(404);
    }

    @Test
    void isGoneWhereItsFileIsMissingOrHoldsOtherWords() throws Exception {
        Path file = bytes.path(version.text());
        Files.writeString(file, text.replace("rose", "fell"));
        assertThat(visits.by(reviewer, address(version.id())).getStatus()).isEqualTo(410);

        Files.delete(file);
        assertThat(visits.by(reviewer, address(version.id())).getStatus()).isEqualTo(410);
    }

    private int beyond() {
        return text.length() + 1;
    }

    private static String address(VersionId version) {
        return "/content/versions/%s/text".formatted(version);
    }
}
