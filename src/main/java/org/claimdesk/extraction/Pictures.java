package org.claimdesk.extraction;

import java.util.List;
import org.claimdesk.shared.Locator;

/**
 * The pages of a file that can be drawn, in order; empty for one whose pages can't.
 *
 * @param mediaType what the bytes are, whatever their name says
 */
public record Pictures(String mediaType, List<Locator> pages) implements PicturesReading {

    public Pictures {
        pages = List.copyOf(pages);
    }
}
