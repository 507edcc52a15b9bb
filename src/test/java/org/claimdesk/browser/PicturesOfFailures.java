package org.claimdesk.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Keeps a picture of every open window when a test fails, in {@code target/browser-failures}. */
public final class PicturesOfFailures implements TestExecutionExceptionHandler {

    private static final Path FOLDER = Path.of("target", "browser-failures");

    @Override
    public void handleTestExecutionException(ExtensionContext test, Throwable failure)
            throws Throwable {
        List<Page> pages = Chromium.openPages();
        for (int i = 0; i < pages.size(); i++) {
            String name =
                    "%s.%s.%s-%d.png"
                            .formatted(
                                    test.getRequiredTestClass().getSimpleName(),
                                    test.getRequiredTestMethod().getName(),
                                    test.getDisplayName().replaceAll("\\W+", "-"),
                                    i + 1);
            try {
                pages.get(i).screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name)));
            } catch (PlaywrightException e) {
                failure.addSuppressed(e);
            }
        }
        throw failure;
    }
}
