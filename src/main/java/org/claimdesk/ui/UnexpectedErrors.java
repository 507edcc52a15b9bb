package org.claimdesk.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.apache.catalina.connector.ClientAbortException;
import org.claimdesk.shared.DiskFull;
import org.claimdesk.shared.MaybeSavedException;
import org.claimdesk.shared.NotThere;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What nobody expected: a sentence with a reference for the person, the detail in the log. */
public class UnexpectedErrors implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public void error(ErrorEvent event) {
        if (isOfABrowserThatLeft(event.getThrowable())) {
            LOG.debug("Nobody was there any more to take the answer", event.getThrowable());
            return;
        }
        UI ui = UI.getCurrent();
        if (isGone(event.getThrowable())) {
            LOG.debug("What was open is not there any more for who had it open");
            if (ui != null && ui.isAttached()) {
                Notices.refusal(text("ui.not-there"));
                ui.refreshCurrentRoute(true);
            }
            return;
        }
        String reference = log(event.getThrowable());
        if (ui != null && ui.isAttached()) {
            Notices.error(event.getThrowable(), reference);
        }
    }

    /** Writes it to the log under a new reference, which it returns. */
    public static String log(Throwable thrown) {
        byte[] bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        String reference = HexFormat.of().withUpperCase().formatHex(bytes);
        LOG.error("Unexpected error, reference {}", reference, thrown);
        return reference;
    }

    /** What a person can be told of it, with the reference under which the log tells more. */
    public static String sentence(Throwable thrown, String reference) {
        if (isMaybeSaved(thrown)) {
            return text("ui.maybe-saved", reference);
        }
        return text(DiskFull.isBehind(thrown) ? "ui.disk-full" : "ui.unexpected", reference);
    }

    private static boolean isOfABrowserThatLeft(@Nullable Throwable thrown) {
        return thrown != null
                && (thrown instanceof ClientAbortException
                        || isOfABrowserThatLeft(thrown.getCause()));
    }

    private static boolean isGone(@Nullable Throwable thrown) {
        return thrown != null && (thrown instanceof NotThere || isGone(thrown.getCause()));
    }

    private static boolean isMaybeSaved(@Nullable Throwable thrown) {
        return thrown != null
                && (thrown instanceof MaybeSavedException || isMaybeSaved(thrown.getCause()));
    }
}
