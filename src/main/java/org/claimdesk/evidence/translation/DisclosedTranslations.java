package org.claimdesk.evidence.translation;

import java.util.List;
import java.util.UUID;
import org.claimdesk.evidence.EvidenceDisclosed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of the translations of passages that can be seen by all from now on. */
@Component
class DisclosedTranslations {

    private final TranslationRows rows;
    private final ApplicationEventPublisher events;

    DisclosedTranslations(TranslationRows rows, ApplicationEventPublisher events) {
        this.rows = rows;
        this.events = events;
    }

    @EventListener
    void on(EvidenceDisclosed disclosed) {
        UUID evidence = disclosed.item().id().value();
        rows.of(List.of(evidence)).getOrDefault(evidence, List.of()).reversed().stream()
                .map(translation -> new TranslationDisclosed(disclosed.claim(), translation))
                .forEach(events::publishEvent);
    }
}
