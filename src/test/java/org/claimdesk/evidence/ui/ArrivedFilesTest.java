package org.claimdesk.evidence.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.OnDatabase;
import org.claimdesk.ViewTest;
import org.claimdesk.evidence.DocumentArrivals;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.IncomingFile;
import org.claimdesk.evidence.Received;
import org.claimdesk.evidence.Restrictions;
import org.claimdesk.evidence.SomeFiles;
import org.claimdesk.shared.UserId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The lines on what somebody brought in just now. */
@OnDatabase
class ArrivedFilesTest extends ViewTest {

    @Autowired private EvidenceScreens screens;
    @Autowired private DocumentArrivals arrivals;
    @Autowired private Restrictions restrictions;

    @Test
    void nameNoFileThatWasRestrictedAwayMeanwhile() {
        UserId colleague = people.reviewer();
        ArrivedFiles lines = new ArrivedFiles(screens, () -> {});
        UI.getCurrent().add(lines);
        DocumentDetails secret = arrived("hush.txt", Optional.of(Set.of(colleague)));
        lines.add(secret);
        lines.add(arrived("open.txt", Optional.empty()));
        assertThat(shown(lines)).contains("hush.txt", "open.txt");

        people.as(colleague, () -> restrictions.remove(secret.id(), viewer));
        people.signIn(viewer);

        await().pollInSameThread()
                .atMost(Duration.ofSeconds(40))
                .untilAsserted(
                        () -> {
                            VaadinService.getCurrent()
                                    .runPendingAccessTasks(VaadinSession.getCurrent());
                            assertThat(shown(lines)).doesNotContain("hush.txt");
                        });
        assertThat(shown(lines)).contains("open.txt");
    }

    private DocumentDetails arrived(String name, Optional<Set<UserId>> restrictedTo) {
        var bytes = new ByteArrayInputStream(SomeFiles.bytes(name));
        var file = new IncomingFile(name, bytes, Optional.empty(), restrictedTo);
        return ((Received.Arrived) arrivals.receive(file)).document();
    }

    private static String shown(ArrivedFiles lines) {
        return lines.getElement().getOuterHTML();
    }
}
