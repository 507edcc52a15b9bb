package org.claimdesk.evidence;

import static org.claimdesk.ui.Texts.text;

/** How the text that a passage quotes is spoken of, wherever the passage stands. */
public final class LayerWords {

    private LayerWords() {}

    /** As in: recognised by Tesseract 5.3.0, confidence 91 % (text 2). */
    public static String quoted(QuotedLayer layer) {
        return switch (layer.wordsOrigin()) {
            case EXTRACTED -> text("evidence.layers.quoted.extracted", layer.ordinal());
            case RECOGNISED ->
                    text(
                            "evidence.layers.quoted.recognised",
                            layer.ordinal(),
                            layer.pageTool().orElse(layer.tool()),
                            layer.confidence().orElse(0));
            case CORRECTED -> text("evidence.layers.quoted.corrected", layer.ordinal());
        };
    }
}
