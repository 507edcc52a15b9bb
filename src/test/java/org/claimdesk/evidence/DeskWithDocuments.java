package org.claimdesk.evidence;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.function.Supplier;
import org.claimdesk.SomePeople;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.ActingAs;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Documents that arrive and are read. */
public abstract class DeskWithDocuments {

    protected static final Duration SOON = Duration.ofSeconds(40);

    @Autowired protected DocumentArrivals arrivals;
    @Autowired protected Documents documents;
    @Autowired protected ActingAs actingAs;
    @Autowired protected SomePeople some;

    protected UserId reviewer;

    @BeforeEach
    protected void somebodyWorks() {
        reviewer = some.reviewer();
    }

    protected DocumentId arrived(IncomingFile file) {
        return switch (as(() -> arrivals.receive(file))) {
            case Received.Arrived arrived -> arrived.document().id();
            case Received other -> throw new AssertionError(other.toString());
        };
    }

    protected DocumentDetails settled(DocumentId id) {
        return await().atMost(SOON)
                .until(
                        () -> as(() -> documents.find(id)).orElseThrow(),
                        document -> document.state().isSettled());
    }

    protected <T> T as(Supplier<T> work) {
        return actingAs.run(reviewer, work);
    }
}
