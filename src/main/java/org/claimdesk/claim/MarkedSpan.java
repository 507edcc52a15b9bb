package org.claimdesk.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.claimdesk.shared.Locator;
import org.claimdesk.shared.Span;

/** One piece of an appearance, and who took it in. */
@Embeddable
class MarkedSpan {

    @Column private int startOffset;
    @Column private int endOffset;
    @Column private String quote;
    @Column private String prefix;
    @Column private String suffix;
    @Column private String locator;
    @Column private UUID addedBy;
    @Column private Instant addedAt;

    protected MarkedSpan() {}

    MarkedSpan(Span span, By by) {
        startOffset = span.start();
        endOffset = span.end();
        quote = span.quote();
        prefix = span.prefix();
        suffix = span.suffix();
        locator = span.locator().format();
        addedBy = by.id();
        addedAt = by.at();
    }

    boolean overlaps(Span span) {
        return startOffset < span.end() && span.start() < endOffset;
    }

    boolean wasAddedBy(UUID person) {
        return addedBy.equals(person);
    }

    Instant addedAt() {
        return addedAt;
    }

    Span span() {
        return new Span(startOffset, endOffset, quote, prefix, suffix, Locator.parse(locator));
    }
}
