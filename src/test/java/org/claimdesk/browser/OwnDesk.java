package org.claimdesk.browser;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A sample desk for the tests of one class, which take something away from others. */
final class OwnDesk implements BeforeAllCallback, AfterAllCallback {

    private @Nullable DeskProgram desk;

    @Override
    public void beforeAll(ExtensionContext tests) {
        desk = DeskProgram.sample();
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        Chromium.closeWindows();
        running().close();
    }

    DeskProgram running() {
        return Objects.requireNonNull(desk);
    }
}
