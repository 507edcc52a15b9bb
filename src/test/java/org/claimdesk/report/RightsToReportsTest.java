package org.claimdesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimdesk.OnDatabase;
import org.claimdesk.shared.UserId;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@OnDatabase
class RightsToReportsTest extends DeskWithACorrectedVerdict {

    @Test
    void standInTheListOfEverybodyTheLatestFirst() {
        ReportDetails first = made(new ReportScope.OfArticle(article), Set.of(ReportFormat.CSV));
        ReportDetails second = made(new ReportScope.OfArticle(article), Set.of(ReportFormat.CSV));
        UserId auditor = people.auditor();

        assertThat(as(auditor, () -> reports.find(0, 2)))
                .extracting(ListedReport::id)
                .containsExactly(second.id(), first.id());
        assertThat(as(auditor, () -> reports.placeOf(second.id()))).hasValue(0);
        assertThat(as(auditor, () -> reports.placeOf(first.id()))).hasValue(1);
    }

    @Test
    void areToldToWhoWatchesUntilTheWatchIsClosed() {
        AtomicInteger heard = new AtomicInteger();
        AtomicInteger heardLater = new AtomicInteger();

        try (var watch = watch(heard::incrementAndGet)) {
            assertThat(watch).isNotNull();
            ask();
            await().atMost(SOON).untilAtomic(heard, equalTo(1));
        }
        try (var later = watch(heardLater::incrementAndGet)) {
            assertThat(later).isNotNull();
            ask();
            await().atMost(SOON).untilAtomic(heardLater, equalTo(1));
        }

        // Who watched first would have heard first.
        assertThat(heard).hasValue(1);
    }

    @Test
    void areToldBesideWhoAsksAndOutsideOfTheirTransaction() throws Exception {
        CountDownLatch wentOn = new CountDownLatch(1);
        CompletableFuture<Boolean> didNotWait = new CompletableFuture<>();
        CompletableFuture<Boolean> inTransaction = new CompletableFuture<>();
        Runnable listener =
                () -> {
                    inTransaction.complete(
                            TransactionSynchronizationManager.isActualTransactionActive());
                    didNotWait.complete(opens(wentOn));
                };

        try (var watch = watch(listener)) {
            assertThat(watch).isNotNull();
            ask();
            wentOn.countDown();

            assertThat(didNotWait.get(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(inTransaction).isCompletedWithValue(false);
        }
    }

    @Test
    void areDecidedByWhoAskedAndByEditors() {
        ReportDetails report = made(new ReportScope.OfArticle(article), Set.of(ReportFormat.CSV));

        assertThat(mayDecide(reviewer, report)).isTrue();
        assertThat(mayDecide(editor, report)).isTrue();
        assertThat(mayDecide(people.auditor(), report)).isFalse();
        assertThatThrownBy(() -> people.as(people.auditor(), () -> reports.cancel(report.id())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void areNotForAdministratorsAlone() {
        ReportDetails report = made(new ReportScope.OfArticle(article), Set.of(ReportFormat.HTML));

        assertThatThrownBy(
                        () ->
                                as(
                                        people.administrator(),
                                        () -> reports.fetch(report.id(), ReportFormat.HTML)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private ReportWatch watch(Runnable listener) {
        return as(people.auditor(), () -> reports.watch(listener));
    }

    private void ask() {
        var request =
                new ReportRequest(new ReportScope.OfArticle(article), Set.of(ReportFormat.CSV));
        assertThat(as(reviewer, () -> reports.ask(request))).isInstanceOf(AskOutcome.Asked.class);
    }

    private static boolean opens(CountDownLatch latch) {
        try {
            return latch.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean mayDecide(UserId person, ReportDetails report) {
        return as(person, () -> reports.find(report.id())).orElseThrow().mayDecide();
    }
}
