package org.claimdesk.extraction;

import java.nio.file.Path;
import java.util.function.Function;
import org.claimdesk.extraction.child.Answer;
import org.claimdesk.extraction.child.Request;
import org.jspecify.annotations.Nullable;

/** Where one child sits, when there is one. It is replaced without its callers noticing. */
final class Seat {

    private final ExtractionSettings settings;
    private final ChildCommand command;
    private volatile @Nullable Child child;

    Seat(ExtractionSettings settings, ChildCommand command) {
        this.settings = settings;
        this.command = command;
    }

    Answer ask(Path bytes, Function<Path, Request> question) throws InterruptedException {
        Child present = present();
        Answer answer = present.ask(bytes, question, settings.time());
        if (!present.isAlive() || present.filesRead() >= settings.filesPerChild()) {
            dismiss();
        }
        return answer;
    }

    Child present() throws InterruptedException {
        Child present = child;
        if (present == null || !present.isAlive()) {
            dismiss();
            present = Child.start(command);
            child = present;
        }
        return present;
    }

    void dismiss() {
        Child present = child;
        child = null;
        if (present != null) {
            present.close();
        }
    }
}
