package org.claimdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnceButtonTest {

    private final AtomicInteger worked = new AtomicInteger();

    @Test
    void worksOnceHoweverOftenItIsPressed() {
        var button = new OnceButton("Save", () -> worked.incrementAndGet() > 0);

        button.click();
        button.click();

        assertThat(worked).hasValue(1);
        assertThat(button.isDisableOnClick()).isTrue();
    }

    @Test
    void canBePressedAgainAfterARefusal() {
        var button = new OnceButton("Save", () -> worked.incrementAndGet() > 1);

        button.click();
        assertThat(button.isEnabled()).isTrue();
        button.click();
        button.click();

        assertThat(worked).hasValue(2);
    }

    @Test
    void canBePressedAgainAfterAFailure() {
        var button =
                new OnceButton(
                        "Save",
                        () -> {
                            worked.incrementAndGet();
                            throw new IllegalStateException("No disk");
                        });

        assertThatIllegalStateException().isThrownBy(button::click);
        assertThatIllegalStateException().isThrownBy(button::click);

        assertThat(worked).hasValue(2);
        assertThat(button.isEnabled()).isTrue();
    }
}
