package org.claimdesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimdesk.OnDatabase;
import org.claimdesk.ViewTest;
import org.claimdesk.claim.ClaimDetails;
import org.claimdesk.claim.Claims;
import org.claimdesk.job.Jobs;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.JobId;
import org.claimdesk.shared.ReportId;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.UserId;
import org.claimdesk.store.DataFolder;
import org.claimdesk.verdict.SomeClaim;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class ReportsViewTest extends ViewTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    /** As many as the desk does at once. */
    private static final int WORKERS = 4;

    @Autowired private Reports reports;
    @Autowired private ReportExpiry expiry;
    @Autowired private Claims claims;
    @Autowired private Jobs jobs;
    @Autowired private Clock clock;
    @Autowired private SomeClaim some;
    @Autowired private DataFolder folder;

    private UserId reviewer;
    private ClaimDetails claim;
    private @Nullable ReportId carded;
    private Component card = new Div();

    @BeforeEach
    void markClaim() {
        reviewer = viewer;
        ClaimId marked = some.markedBy(reviewer);
        claim = claims.get(marked);
    }

    @Test
    void asksForAReportOnAClaimWhereItIsReadAndLeadsToIt() {
        UI.getCurrent().navigate("claims/" + claim.id());

        press("Audit report");
        press("Make the report");

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .startsWith("reports?report=");
        awaitWords("Ready");
        assertThat(chosen()).contains(claim.statement());
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                .filteredOn(href -> href.startsWith("content/reports/" + shown()))
                .hasSize(3);
        assertThat(chosen()).contains("ClaimReview: nothing published yet");
    }

    @Test
    void asksForAPeriodOfWholeDaysOfTheDesk() {
        UI.getCurrent().navigate("reports");
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);

        press("Ask for a report");
        press("Make the report");

        awaitWords("Ready");
        assertThat(chosen()).contains("%s to %s, UTC".formatted(today.minusDays(6), today));
    }

    @Test
    void refusesWithAllThatIsMissingAtOnce() {
        UI.getCurrent().navigate("reports");
        int before = reports.count();
        press("Ask for a report");
        find(DatePicker.class).all().forEach(day -> test(day).setValue(null));
        formats().deselectAll();

        press("Make the report");

        assertThat(dialog()).contains("The period is not complete").contains("No format is chosen");
        assertThat(reports.count()).isEqualTo(before);
    }

    @Test
    void refusesDaysInTheWrongOrderAndArticleThatWasNotChosen() {
        UI.getCurrent().navigate("reports");
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        press("Ask for a report");

        test(find(DatePicker.class).all().getLast()).setValue(today.minusDays(60));
        press("Make the report");
        assertThat(dialog()).contains("The last day lies before the first one");

        test(scopes()).selectItem("All claims of an article");
        assertThat(dialog()).doesNotContain("The last day lies before");
        press("Make the report");
        assertThat(dialog()).contains("No article is chosen");
    }

    @Test
    void cancelsWhatWaitsAndTriesItAgain() {
        List<JobId> others = Stream.generate(this::endless).limit(WORKERS).toList();
        ReportId report = ask(Set.of(ReportFormat.CSV));
        show(report);
        assertThat(chosen()).contains("Waits for its turn");

        press("Cancel");
        awaitWords("It was cancelled before it was finished.");
        others.forEach(jobs::cancel);
        press("Try again");

        awaitWords("Ready");
    }

    @Test
    void saysWhyAReportFailedAndTriesItAgain() throws IOException {
        Path unfinished = folder.sub("reports/unfinished");
        Files.delete(unfinished);
        show(ask(Set.of(ReportFormat.HTML)));

        awaitWords("The report could not be written");
        assertThat(chosen()).contains("Failed");
        Files.createDirectory(unfinished);
        press("Try again");

        awaitWords("Ready");
    }

    @Test
    void keepsInTheListWhatExpiredAndMakesItAgain() {
        ReportId report = ask(Set.of(ReportFormat.CSV));
        show(report);
        awaitWords("Ready");

        expiry.removeOverdue(clock.instant().plus(Duration.ofDays(31)));
        carded = null;
        show(report);
        assertThat(chosen()).contains("Expired").contains("have been removed");
        press("Make it again");

        awaitWords("Ready");
        assertThat(shown()).isNotEqualTo(report.toString());
    }

    @Test
    void letsAuditorsFetchWhatOthersAskedForButNotCancelIt() {
        List<JobId> others = Stream.generate(this::endless).limit(WORKERS).toList();
        ReportId report = ask(Set.of(ReportFormat.CSV));
        people.signIn(people.auditor());

        show(report);

        assertThat(chosen()).contains("Waits for its turn");
        assertThat(find(Button.class).withText("Cancel").all()).isEmpty();
        people.signIn(reviewer);
        others.forEach(jobs::cancel);
        people.signIn(people.auditor());
        awaitWords("Ready");
        assertThat(chosen()).contains("CSV");
    }

    @Test
    void showsWhatOthersAskForMeanwhileAndKeepsWhatIsOpen() {
        ReportId own = ask(Set.of(ReportFormat.CSV));
        show(own);
        awaitWords("Ready");
        Component before = listed(own);
        int count = reports.count();
        UserId other = people.reviewer();

        ReportId others = people.as(other, () -> ask(Set.of(ReportFormat.HTML)));

        await().pollInSameThread()
                .atMost(SOON)
                .untilAsserted(
                        () -> {
                            roundTrip();
                            assertThat(find(Span.class).all())
                                    .extracting(Span::getText)
                                    .contains("%,d reports".formatted(count + 1));
                        });
        assertThat(listed(others).getElement().getTextRecursively()).contains(claim.statement());
        assertThat(listed(own)).isSameAs(before);
    }

    /** A job that goes on until it is cancelled. */
    private JobId endless() {
        return jobs.start("test.stepping", new Subject("article", UUID.randomUUID()), "go on");
    }

    private ReportId ask(Set<ReportFormat> formats) {
        var request = new ReportRequest(new ReportScope.OfClaims(List.of(claim.id())), formats);
        return ((AskOutcome.Asked) reports.ask(request)).report().id();
    }

    private static void show(ReportId report) {
        UI.getCurrent()
                .navigate("reports", QueryParameters.of(ReportPaths.REPORT, report.toString()));
    }

    private void awaitWords(String words) {
        await().pollInSameThread()
                .atMost(SOON)
                .untilAsserted(
                        () -> {
                            roundTrip();
                            assertThat(chosen()).contains(words);
                        });
    }

    /** What the card of the report says that the address names. */
    private String chosen() {
        ReportId report = ReportId.of(shown());
        if (!report.equals(carded)) {
            carded = report;
            card.removeFromParent();
            int place = reports.placeOf(report).orElseThrow();
            card = test(find(VirtualList.class).single()).getItemComponent(place);
            // Browsers ask a list for what comes into view; here nobody does.
            UI.getCurrent().add(card);
        }
        return find(Div.class).withClassName("chosen").single().getElement().getTextRecursively();
    }

    /** The card of a report wherever it stands in the list. */
    private Component listed(ReportId report) {
        return test(find(VirtualList.class).single())
                .getItemComponent(reports.placeOf(report).orElseThrow());
    }

    private static String shown() {
        return UI.getCurrent()
                .getActiveViewLocation()
                .getQueryParameters()
                .getSingleParameter(ReportPaths.REPORT)
                .orElseThrow();
    }

    private String dialog() {
        return find(Dialog.class).single().getElement().getTextRecursively();
    }

    private CheckboxGroup<?> formats() {
        return find(CheckboxGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Object> scopes() {
        return find(RadioButtonGroup.class).single();
    }
}
