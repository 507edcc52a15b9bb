package org.claimdesk.evidence.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.claimdesk.evidence.DocumentDetails;
import org.claimdesk.evidence.EvidencePaths;
import org.claimdesk.evidence.LayerDetails;
import org.claimdesk.evidence.LayerPart;
import org.claimdesk.shared.Locator;

/**
 * The pages of a PDF or a picture as they look. Whatever text of it is open, the words on a page
 * image are held against it, see decision 0083.
 */
class PagesSurface extends TextSurface {

    private final PdfPages pages;

    private PagesSurface(PdfPages pages, Optional<String> language) {
        super(pages, language);
        this.pages = pages;
    }

    /** Of a PDF that can be opened at all. */
    static Optional<PagesSurface> of(DocumentDetails document) {
        boolean opens =
                document.obstacle()
                        .map(
                                obstacle ->
                                        switch (obstacle) {
                                            case ENCRYPTED, DAMAGED, EMPTY, TOO_LARGE -> false;
                                            default -> true;
                                        })
                        .orElse(true);
        return opens || document.layer().isPresent()
                ? Optional.of(
                        new PagesSurface(
                                new PdfPages(
                                        EvidencePaths.original(document.id()),
                                        document.size(),
                                        document.layer().isEmpty()),
                                document.language()))
                : Optional.empty();
    }

    /** Of a picture, of which the browser gets a drawing. */
    static PagesSurface ofPicture(DocumentDetails document) {
        return new PagesSurface(
                new PdfPages(EvidencePaths.picture(document.id()), 0, document.layer().isEmpty()),
                document.language());
    }

    @Override
    public ReadingView view() {
        return ReadingView.PAGES;
    }

    @Override
    public Component component() {
        return pages;
    }

    @Override
    public void open(LayerDetails layer) {
        pages.setPagesUrl(EvidencePaths.pages(layer.id()));
        super.open(layer);
    }

    /** What lies on no page, such as a file within the file, leaves it where it is. */
    @Override
    public void show(LayerPart part, String label) {
        if (part.locator() instanceof Locator.Page page) {
            pages.goTo(page.number());
        }
        pages.setLabel(label);
    }

    /** Told of the page that is read now, counted from 1. */
    @Override
    public void addTurnedListener(IntConsumer listener) {
        pages.addPageTurnedListener(turned -> listener.accept(turned.page()));
    }

    @Override
    public void addTextAskedListener(Runnable listener) {
        pages.addTextAskedListener(asked -> listener.run());
    }
}
