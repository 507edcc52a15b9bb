package org.claimdesk.article.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.IntConsumer;

/**
 * A field for a long text. What is pasted stays in the browser until it is sent, and is sent as an
 * upload: as a property it would lie in the session, and megabytes would block it.
 */
@Tag("paste-area")
@JsModule("./paste-area/paste-area.ts")
class PasteArea extends Component implements HasStyle, HasEnabled {

    private static final String STATUS = "event.detail";

    PasteArea(String label, UploadHandler handler) {
        getElement().setAttribute("label", label);
        getElement().setAttribute("target", handler);
    }

    /** Sends what was pasted to the handler. */
    void send() {
        getElement().callJsFunction("send");
    }

    /** Told when what was pasted is broken in itself, so that it could not be sent as it is. */
    void onHalfCharacter(Runnable told) {
        getElement().addEventListener("paste-broken", event -> told.run());
    }

    /** Told when all of it was sent. */
    void onSent(Runnable told) {
        getElement().addEventListener("paste-sent", event -> told.run());
    }

    /** Told when it was not taken, with the status of the answer: 0 where there was none. */
    void onFailure(IntConsumer told) {
        getElement()
                .addEventListener(
                        "paste-failed",
                        event -> told.accept(event.getEventData().path(STATUS).asInt(0)))
                .addEventData(STATUS);
    }
}
