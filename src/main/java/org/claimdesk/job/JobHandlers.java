package org.claimdesk.job;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Who does which kind of job. */
@Component
class JobHandlers {

    private final SingletonSupplier<Map<String, JobHandler>> byKind;

    /** Found when first asked for: handlers start jobs, and so need what needs this. */
    JobHandlers(ObjectProvider<JobHandler> handlers) {
        byKind =
                SingletonSupplier.of(
                        () ->
                                handlers.stream()
                                        .collect(
                                                Collectors.toMap(
                                                        JobHandler::kind, handler -> handler)));
    }

    Optional<JobHandler> of(String kind) {
        return Optional.ofNullable(byKind.obtain().get(kind));
    }
}
