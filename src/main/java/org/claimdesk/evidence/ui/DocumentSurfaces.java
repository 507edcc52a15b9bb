package org.claimdesk.evidence.ui;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.shared.Locator;

/** On what a document can be read, the surface that fits it best first. */
final class DocumentSurfaces {

    private DocumentSurfaces() {}

    static List<ReadingSurface> of(
            EvidenceScreens screens, DocumentDetails document, boolean isPdf) {
        List<ReadingSurface> surfaces = new ArrayList<>();
        if (isPdf) {
            PagesSurface.of(document).ifPresent(surfaces::add);
        } else if (screens.documents().isPicture(document)) {
            surfaces.add(PagesSurface.ofPicture(document));
        }
        boolean hasCells =
                document.layer().stream()
                        .flatMap(layer -> screens.documents().pages(layer.id()).all().stream())
                        .anyMatch(page -> page.locator() instanceof Locator.Cells);
        if (hasCells) {
            surfaces.add(new GridSurface(screens, document));
        }
        if (document.layer().isPresent()) {
            surfaces.add(new TextSurface(document.language()));
        }
        return surfaces;
    }
}
