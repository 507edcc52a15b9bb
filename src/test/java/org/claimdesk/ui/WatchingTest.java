package org.claimdesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WatchingTest {

    private final UI ui = new UI();
    private final Div component = new Div();
    private final List<String> done = new ArrayList<>();
    private boolean isAnythingToHear = true;
    private final Watching<String> watching =
            Watching.by(component, told -> begin(), told -> done.add(told));

    @Test
    void lastsAsLongAsTheComponentIsOnTheScreen() {
        assertThat(done).isEmpty();

        ui.add(component);
        assertThat(done).containsExactly("begun");
        ui.remove(component);

        assertThat(done).containsExactly("begun", "ended");
    }

    @Test
    void endsBeforeItBeginsAnew() {
        ui.add(component);

        watching.anew();

        assertThat(done).containsExactly("begun", "ended", "begun");
    }

    @Test
    void endsOnceWhereThereIsNothingMoreToHear() {
        ui.add(component);
        isAnythingToHear = false;

        watching.anew();
        ui.remove(component);

        assertThat(done).containsExactly("begun", "ended");
    }

    private Optional<Runnable> begin() {
        if (!isAnythingToHear) {
            return Optional.empty();
        }
        done.add("begun");
        return Optional.of(() -> done.add("ended"));
    }
}
