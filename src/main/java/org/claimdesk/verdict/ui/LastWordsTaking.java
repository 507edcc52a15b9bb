package org.claimdesk.verdict.ui;

import com.vaadin.flow.server.WrappedHttpSession;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.verdict.RationaleJson;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes the last words of a window. Nobody is left there to read an answer. */
@RestController
@RequestMapping("/" + LastWordsTaking.ADDRESS)
class LastWordsTaking {

    static final String ADDRESS = "content/last-words";

    /**
     * @param isLast whether the window goes away with them
     */
    record Sent(boolean isLast, Words words) {
        Sent {
            Objects.requireNonNull(words);
        }
    }

    record Words(String rationale, String reason) {
        Words {
            Objects.requireNonNull(rationale);
            Objects.requireNonNull(reason);
        }
    }

    /** Words of a window that this session does not know, or not any more, are let go. */
    @PostMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void take(@PathVariable UUID id, @RequestBody Sent sent, HttpSession session) {
        var rationale = RationaleJson.read(sent.words().rationale());
        var reason = Optional.of(sent.words().reason());
        OpenCopies.of(new WrappedHttpSession(session))
                .find(id)
                .ifPresent(copy -> copy.keep(id, rationale, reason, sent.isLast()));
    }

    /** More words than an answer holds, or none that an editor wrote. */
    @ExceptionHandler(IllegalArgumentException.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    void refuse() {}
}
