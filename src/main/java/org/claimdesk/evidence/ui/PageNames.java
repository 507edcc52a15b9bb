package org.claimdesk.evidence.ui;

import java.util.List;
import java.util.Optional;
import org.claimdesk.evidence.Documents;
import org.claimdesk.evidence.LayerPart;
import org.claimdesk.evidence.PageOrigin;
import org.claimdesk.shared.LayerId;

/** Pages as they are shown hold one or two parts of a layer; what is known of these finds them. */
final class PageNames {

    private PageNames() {}

    /** The last part that lies in the page: what stands above it is a name. */
    static Optional<LayerPart> part(List<LayerPart> parts, LayerPart page) {
        return parts.stream()
                .filter(part -> part.end() == page.end())
                .filter(part -> part.start() >= page.start())
                .filter(part -> part.locator().equals(page.locator()))
                .findFirst();
    }

    static Optional<PageOrigin> origin(Documents documents, LayerId layer, LayerPart page) {
        List<PageOrigin> origins = documents.pageOrigins(layer);
        return origins.isEmpty()
                ? Optional.empty()
                : part(documents.parts(layer), page)
                        .flatMap(
                                part ->
                                        origins.stream()
                                                .filter(one -> one.part() == part.ordinal())
                                                .findFirst());
    }
}
