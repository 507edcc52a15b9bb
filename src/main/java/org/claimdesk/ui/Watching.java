package org.claimdesk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Lets a component hear of something as long as it is on a screen. What tells does so in a thread
 * of its own: what is told changes the screen in that of the screen.
 *
 * @param <E> what is told
 */
public final class Watching<E> {

    private final Component component;
    private final Function<Consumer<E>, Optional<Runnable>> begin;
    private final Consumer<E> hear;
    private Optional<Runnable> end = Optional.empty();

    private Watching(
            Component component,
            Function<Consumer<E>, Optional<Runnable>> begin,
            Consumer<E> hear) {
        this.component = component;
        this.begin = begin;
        this.hear = hear;
    }

    /**
     * @param begin has somebody told and answers how that is ended; empty where there is nothing to
     *     hear of
     */
    public static <E> Watching<E> by(
            Component component,
            Function<Consumer<E>, Optional<Runnable>> begin,
            Consumer<E> hear) {
        Watching<E> watching = new Watching<>(component, begin, hear);
        component.addAttachListener(attached -> watching.anew());
        component.addDetachListener(detached -> watching.end());
        return watching;
    }

    /** Another thing is to be heard of now, if any. */
    public void anew() {
        end();
        component.getUI().ifPresent(this::begin);
    }

    public void end() {
        end.ifPresent(Runnable::run);
        end = Optional.empty();
    }

    private void begin(UI ui) {
        end = begin.apply(told -> Screen.change(ui, () -> hear.accept(told)));
    }
}
