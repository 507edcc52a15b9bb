package org.claimdesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.claimdesk.SomePeople;
import org.claimdesk.shared.UserId;
import org.claimdesk.store.Origin;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Reads what somebody brings in, up to what is proposed before anything is saved. */
abstract class ReadsForImport {

    static final String WORDS =
            "Nearly half of the rare earths come from one neighbour, the office said on Friday.";

    @Autowired Imports imports;
    @Autowired SomePeople people;

    /** Makes the bytes of each test its own. */
    final String unique = UUID.randomUUID().toString();

    UserId reviewer;

    @BeforeEach
    void somebody() {
        reviewer = people.reviewer();
    }

    static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    ReadOutcome read(String name, byte[] bytes) {
        return read(name, bytes, new Origin.Uploaded());
    }

    ReadOutcome read(String name, byte[] bytes, Origin origin) {
        var told = new CompletableFuture<ReadOutcome>();
        Receiving receiving =
                people.as(
                        reviewer,
                        () ->
                                imports.receive(
                                        new ByteArrayInputStream(bytes),
                                        name,
                                        origin,
                                        told::complete));
        assertThat(receiving).isInstanceOf(Receiving.Started.class);
        return told.orTimeout(60, TimeUnit.SECONDS).join();
    }
}
