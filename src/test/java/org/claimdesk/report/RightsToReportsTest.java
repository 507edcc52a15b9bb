package org.claimdesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimdesk.OnDatabase;
import org.claimdesk.shared.UserId;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

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
        var scope = new ReportScope.OfArticle(article);
        AtomicInteger heard = new AtomicInteger();

        try (var watch = as(people.auditor(), () -> reports.watch(heard::incrementAndGet))) {
            assertThat(watch).isNotNull();
            made(scope, Set.of(ReportFormat.CSV));
            assertThat(heard).hasValue(1);
        }
        made(scope, Set.of(ReportFormat.CSV));

        assertThat(heard).hasValue(1);
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

    private boolean mayDecide(UserId person, ReportDetails report) {
        return as(person, () -> reports.find(report.id())).orElseThrow().mayDecide();
    }
}
