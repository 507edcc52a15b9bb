package org.claimdesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.UserId;
import org.claimdesk.store.Origin;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A pasted text comes as an upload, is read beside the session, and is saved once it was seen. */
@OnDatabase
class LongPasteTest {

    @Autowired private Imports imports;
    @Autowired private Articles articles;
    @Autowired private SomePeople people;

    @Test
    void keepsEachOfFiveMillionCharacters() {
        UserId reviewer = people.reviewer();
        String pasted =
                "A long speech\n\n"
                        + (UUID.randomUUID() + " tr\u00e4de grew \uD83D\uDE00. ").repeat(100_000);
        assertThat(pasted.length()).isGreaterThan(5_000_000);

        var read = (ReadOutcome.Readable) read(reviewer, pasted);

        assertThat(read.found().title()).isEqualTo("A long speech");
        assertThat(read.captured().cut()).isFalse();
        ArticleId id = people.as(reviewer, () -> saved(read));
        VersionDetails version = people.as(reviewer, () -> SomeArticle.versionOf(articles, id));
        assertThat(version.bytes()).isEqualTo(Sha256.of(pasted));
        assertThat(version.length()).isEqualTo(pasted.length());
        String kept = people.as(reviewer, () -> articles.text(version.id())).orThrow();
        assertThat(kept.equals(pasted)).isTrue();
    }

    private ReadOutcome read(UserId reviewer, String pasted) {
        var told = new CompletableFuture<ReadOutcome>();
        var utf8 = new ByteArrayInputStream(pasted.getBytes(StandardCharsets.UTF_8));
        var origin = new Origin.Pasted();
        people.as(reviewer, () -> imports.receive(utf8, "pasted.txt", origin, told::complete));
        return told.orTimeout(60, TimeUnit.SECONDS).join();
    }

    private ArticleId saved(ReadOutcome.Readable read) {
        return ((ImportOutcome.Imported) imports.save(read.captured(), read.found())).article();
    }
}
