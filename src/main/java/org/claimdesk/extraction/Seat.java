package org.claimdesk.extraction;

import org.claimdesk.extraction.child.Answer;
import org.jspecify.annotations.Nullable;

/** Where one child sits, when there is one. It is replaced without its callers noticing. */
final class Seat {

    private final ExtractionSettings settings;
    private final ChildCommand command;
    private final WorkFolders folders;
    private volatile @Nullable Child child;

    Seat(ExtractionSettings settings, ChildCommand command, WorkFolders folders) {
        this.settings = settings;
        this.command = command;
        this.folders = folders;
    }

    Answer ask(Question question) throws InterruptedException {
        Child present = present();
        Answer answer = present.ask(question, settings.time());
        if (!present.isAlive() || present.filesRead() >= settings.filesPerChild()) {
            dismiss();
        }
        return answer;
    }

    Child present() throws InterruptedException {
        Child present = child;
        if (present == null || !present.isAlive()) {
            dismiss();
            present = Child.start(command, folders);
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
