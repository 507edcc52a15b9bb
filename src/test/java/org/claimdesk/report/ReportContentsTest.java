package org.claimdesk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.claimdesk.OnDatabase;
import org.claimdesk.SomePeople;
import org.claimdesk.shared.ReportId;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.UserId;
import org.claimdesk.verdict.SomeClaim;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@OnDatabase
class ReportContentsTest {

    @Autowired private WebApplicationContext context;
    @Autowired private Reports reports;
    @Autowired private SomeClaim some;
    @Autowired private SomePeople people;

    private MockMvc http;
    private UserId auditor;
    private ReportDetails report;

    @BeforeEach
    void makeAReport() {
        http = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        auditor = people.auditor();
        var scope = new ReportScope.OfClaims(List.of(some.markedBy(people.reviewer())));
        var request = new ReportRequest(scope, EnumSet.allOf(ReportFormat.class));
        var asked = (AskOutcome.Asked) people.as(auditor, () -> reports.ask(request));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> listed(asked.report().id()).state() == ReportState.READY);
        report = listed(asked.report().id()).details();
    }

    @Test
    void areDownloadsWithoutPowersUnderANameThatTellsWhatTheyAre() throws Exception {
        for (ReportFile file : report.made().orElseThrow().files()) {
            var answer = ask(auditor, ReportPaths.file(report.id(), file.format()));

            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(Sha256.of(answer.getContentAsByteArray())).isEqualTo(file.sha256());
            assertThat(answer.getHeader("Content-Disposition"))
                    .startsWith("attachment;")
                    .contains("audit-report-nearly-half-of-the-rare-earths-20")
                    .contains(report.id().toString().substring(0, 8));
            assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.getHeader("Content-Security-Policy"))
                    .isEqualTo("default-src 'none'; sandbox");
            assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        }
    }

    @Test
    void areForNobodyWhoIsNotSignedInOrMayNotRead() throws Exception {
        String path = ReportPaths.file(report.id(), ReportFormat.CSV);

        var outside = http.perform(get("/" + path)).andReturn().getResponse();

        assertThat(outside.getStatus()).isIn(302, 401, 403);
        assertThat(outside.getContentAsByteArray()).isEmpty();
        assertThat(ask(people.administrator(), path).getStatus()).isEqualTo(403);
    }

    @Test
    void areNotThereUnderAnotherIdOrInAnotherFormat() throws Exception {
        assertThat(ask(auditor, "content/reports/" + UUID.randomUUID() + "/pdf").getStatus())
                .isEqualTo(404);
        assertThat(ask(auditor, "content/reports/" + report.id() + "/docx").getStatus())
                .isEqualTo(404);
    }

    private ListedReport listed(ReportId id) {
        return people.as(auditor, () -> reports.find(id)).orElseThrow();
    }

    private MockHttpServletResponse ask(UserId person, String path) throws Exception {
        var who = people.signedIn(person);
        return http.perform(get("/" + path).with(authentication(who))).andReturn().getResponse();
    }
}
