package org.claimdesk.job;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who does which kind of job. */
@Component
class JobHandlers {

    private final ObjectProvider<JobHandler> handlers;

    JobHandlers(ObjectProvider<JobHandler> handlers) {
        this.handlers = handlers;
    }

    Optional<JobHandler> of(String kind) {
        return handlers.stream().filter(handler -> handler.kind().equals(kind)).findAny();
    }
}
