package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.catalina.connector.ClientAbortException;
import org.claimdesk.OnDatabase;
import org.claimdesk.ViewTest;
import org.claimdesk.shared.MaybeSavedException;
import org.claimdesk.shared.NotThere;
import org.junit.jupiter.api.Test;

/** A sentence with a reference stands on the screen, and the detail under it in the log file. */
@OnDatabase
class UnexpectedErrorsTest extends ViewTest {

    private static final Pattern REFERENCE = Pattern.compile("the reference ([0-9A-F]{8})\\b");

    private final String detail = "The flux is " + UUID.randomUUID();

    @Test
    void leadFromTheNoticeToTheLogFile() throws IOException {
        fail(new IllegalStateException(detail));

        assertThat(notice()).contains("Something went wrong").doesNotContain(detail);
        assertThat(logged(notice())).contains("IllegalStateException: " + detail);
    }

    @Test
    void leadFromTheScreenThatFailedToTheLogFile() throws IOException {
        var registration =
                UI.getCurrent()
                        .addBeforeEnterListener(
                                event ->
                                        event.rerouteToError(
                                                new IllegalStateException(detail), detail));
        UI.getCurrent().navigate("claims");
        registration.remove();

        assertThat(getCurrentView()).isInstanceOf(UnexpectedView.class);
        String shown = getCurrentView().getElement().getTextRecursively();
        assertThat(shown).contains("What you saved before is kept").doesNotContain(detail);
        assertThat(logged(shown)).contains("IllegalStateException: " + detail);
    }

    @Test
    void sayThatTheDiskIsFull() throws IOException {
        fail(new UncheckedIOException(detail, new IOException("No space left on device")));

        assertThat(notice()).contains("The disk of the desk takes no more, so this was not saved");
        assertThat(logged(notice())).contains(detail);
    }

    @Test
    void sayThatItMayBeSavedWhereTheDiskDidNotConfirm() throws IOException {
        fail(new IllegalStateException(detail, new MaybeSavedException(new SQLException("full"))));

        assertThat(notice()).contains("so it may or may not be saved");
        assertThat(logged(notice())).contains(detail);
    }

    /** Somebody took it from who had it open: no fault, and nothing that the log may name. */
    @Test
    void areNoneWhereWhatWasOpenIsThereNoMore() throws IOException {
        fail(new IllegalStateException("Not saved", new NotThere("layer", detail)));

        assertThat(notice()).contains("not there any more").doesNotContain("reference");
        assertThat(Files.readString(Path.of(System.getProperty("LOG_FILE"))))
                .doesNotContain(detail);
    }

    @Test
    void areNoneWhereTheBrowserLeft() {
        fail(new UncheckedIOException(detail, new ClientAbortException("Broken pipe")));

        assertThat(find(Notification.class).exists()).isFalse();
    }

    private static void fail(Exception thrown) {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(thrown));
    }

    private String notice() {
        return find(Notification.class).last().getElement().getTextRecursively();
    }

    /** What the log file says from the reference on. */
    private static String logged(String shown) throws IOException {
        Matcher reference = REFERENCE.matcher(shown);
        assertThat(reference.find()).as(shown).isTrue();
        String log = Files.readString(Path.of(System.getProperty("LOG_FILE")));
        assertThat(log).contains("reference " + reference.group(1));
        return log.substring(log.indexOf("reference " + reference.group(1)));
    }
}
