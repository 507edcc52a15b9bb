package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.claimdesk.OnDatabase;
import org.claimdesk.ViewTest;
import org.claimdesk.claim.ClaimDescription;
import org.claimdesk.claim.ClaimPaths;
import org.claimdesk.claim.Claims;
import org.claimdesk.evidence.Captures;
import org.claimdesk.evidence.DocumentArrivals;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.Documents;
import org.claimdesk.evidence.Evidence;
import org.claimdesk.evidence.EvidencePaths;
import org.claimdesk.evidence.IncomingFile;
import org.claimdesk.evidence.Received;
import org.claimdesk.evidence.Restrictions;
import org.claimdesk.evidence.Stance;
import org.claimdesk.evidence.imports.AnnouncedFile;
import org.claimdesk.evidence.imports.DocumentImports;
import org.claimdesk.evidence.imports.ImportRunId;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Selection;
import org.claimdesk.shared.UserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A document is restricted away from somebody who has it on a screen. */
@OnDatabase
class LosingSightTest extends ViewTest {

    private static final String WORDS = "Tin rose by 4 %";
    private static final Duration SOON = Duration.ofSeconds(40);

    @Autowired private DocumentImports imports;
    @Autowired private Documents documents;
    @Autowired private Restrictions restrictions;
    @Autowired private Evidence evidence;
    @Autowired private Claims claims;
    @Autowired private Captures captures;
    @Autowired private DocumentArrivals arrivals;

    private final String secret = "hush" + UUID.randomUUID().toString().replace("-", "");
    private UserId colleague = UserId.random();
    private ClaimId claim = ClaimId.random();
    private DocumentId document = DocumentId.random();

    @BeforeEach
    void bringInSomethingForTwo() {
        colleague = people.reviewer();
        claim = claims.note(ClaimDescription.stating("Tin rose " + UUID.randomUUID())).id();
        byte[] bytes = (WORDS + ", says " + secret).getBytes(StandardCharsets.UTF_8);
        ImportRunId run = imports.begin("", Optional.empty());
        int first =
                imports.announce(run, List.of(new AnnouncedFile(secret + ".txt", bytes.length)));
        var received =
                imports.receive(
                        run,
                        first,
                        new ByteArrayInputStream(bytes),
                        Optional.of(Set.of(colleague)));
        imports.close(run);
        document = ((Received.Arrived) received.orElseThrow()).document().id();
        LayerId layer =
                await().pollInSameThread()
                        .atMost(SOON)
                        .until(
                                () -> documents.find(document).flatMap(DocumentDetails::layer),
                                Optional::isPresent)
                        .orElseThrow()
                        .id();
        var selected = List.of(new Selection(0, WORDS.length(), WORDS));
        evidence.link(claim, layer, selected, Stance.SUPPORTS, "");
    }

    @Test
    void leavesNothingOfItsPageNotEvenWhatLiesOverIt() {
        UI.getCurrent().navigate(EvidencePaths.document(document));
        press("Change who may know");
        roundTrip();
        assertThat(screen()).contains(secret);

        loseSight();

        soon(() -> assertThat(getCurrentView()).isInstanceOf(NotFoundView.class));
        assertThat(screen()).doesNotContain(secret);
        assertThat(find(Dialog.class).all()).isEmpty();
    }

    @Test
    void leavesNoCardOfItOnAClaim() {
        UI.getCurrent().navigate(ClaimPaths.claim(claim));
        assertThat(screen()).contains(secret, WORDS);

        loseSight();

        soon(() -> assertThat(screen()).doesNotContain(secret, WORDS));
        assertThat(getCurrentView()).isInstanceOf(ClaimView.class);
    }

    @Test
    void leavesItInNoList() {
        UI.getCurrent().navigate(EvidencePaths.DOCUMENTS);
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().startsWith("1 import"))
                        .findFirst()
                        .orElseThrow())
                .click();
        press("Show the files");
        assertThat(screen()).contains("import-card");

        loseSight();

        soon(() -> assertThat(screen()).doesNotContain("import-card", secret));
    }

    @Test
    void leavesNoCaptureAboveTheList() {
        URI page = URI.create("https://%s.invalid/".formatted(secret));
        var capture = captures.capture(page, Optional.empty(), Optional.of(Set.of(colleague)));
        var beside =
                new IncomingFile(
                                "beside.txt",
                                new ByteArrayInputStream(
                                        page.toString().getBytes(StandardCharsets.UTF_8)),
                                Optional.empty())
                        .under(capture.restriction());
        var there = ((Received.Arrived) arrivals.receive(beside)).document().id();
        UI.getCurrent().navigate(EvidencePaths.DOCUMENTS);
        assertThat(screen()).contains(page.toString());

        people.as(colleague, () -> restrictions.remove(there, viewer));
        loseSight();

        soon(() -> assertThat(screen()).doesNotContain(secret));
        assertThat(captures.pending()).isEmpty();
    }

    @Test
    void leavesTheScreensOfOthersAlone() {
        UI.getCurrent().navigate(EvidencePaths.document(document));
        var before = getCurrentView();
        UserId third = people.reviewer();
        restrictions.add(document, third);

        // Told after the viewer, who would have heard of it by then.
        var told = new AtomicBoolean();
        Runnable end = people.as(third, () -> restrictions.watchLosses(() -> told.set(true)));

        people.as(colleague, () -> restrictions.remove(document, third));

        people.signIn(viewer);
        await().atMost(SOON).untilTrue(told);
        end.run();
        VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());
        assertThat(documents.find(document)).isPresent();
        assertThat(getCurrentView()).isSameAs(before);
    }

    private void loseSight() {
        people.as(colleague, () -> restrictions.remove(document, viewer));
        people.signIn(viewer);
    }

    /** What is told in another thread is drawn at the next round trip. */
    private void soon(Runnable expected) {
        await().pollInSameThread()
                .atMost(SOON)
                .untilAsserted(
                        () -> {
                            VaadinService.getCurrent()
                                    .runPendingAccessTasks(VaadinSession.getCurrent());
                            expected.run();
                        });
    }

    private static String screen() {
        return UI.getCurrent().getElement().getOuterHTML()
                + UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                        .map(target -> target.getElement().getOuterHTML())
                        .collect(Collectors.joining());
    }
}
