package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.nameOf;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How a document is looked at. */
enum ReadingView {
    /** As it looks, page by page. */
    PAGES,
    /** As a grid of cells. */
    GRID,
    /** As the words that were got out of it. */
    TEXT,
    /** As it looks, with the words beside it. */
    BOTH;

    /** The views of the surfaces that are in sight. */
    Set<ReadingView> parts() {
        return this == BOTH ? EnumSet.of(PAGES, TEXT) : EnumSet.of(this);
    }

    /** As it stands in an address. */
    String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return nameOf("evidence.view", this);
    }

    static Optional<ReadingView> at(String address) {
        return Stream.of(values()).filter(view -> view.address().equals(address)).findFirst();
    }
}
