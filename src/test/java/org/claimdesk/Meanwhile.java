package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Two who write the same at the same moment: the second begins before the first is saved. */
@Component
public class Meanwhile {

    private final TransactionTemplate transaction;

    Meanwhile(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /** What the second answers, who has to wait for the first. */
    public <T> T second(Runnable first, Supplier<T> second) {
        return Objects.requireNonNull(
                        transaction.execute(
                                status -> {
                                    first.run();
                                    var waiting = CompletableFuture.supplyAsync(second);
                                    assertThatExceptionOfType(TimeoutException.class)
                                            .isThrownBy(() -> waiting.get(2, TimeUnit.SECONDS));
                                    return waiting;
                                }))
                .join();
    }
}
