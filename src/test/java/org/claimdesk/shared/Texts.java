package org.claimdesk.shared;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts made of what breaks naive offsets. */
final class Texts {

    private static final String[] PIECES = {
        "a",
        "rare earths ",
        " ",
        ".",
        "\n",
        "\r\n",
        "\r",
        "\t",
        "\u00a0", // no-break space
        "co\u00adoperation", // soft hyphen
        "\u200b", // zero width space
        "e\u0301", // e and a combining acute
        "\u0301\u0327", // marks without a base
        "Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334", // a letter under many marks
        "\ud83d\ude00", // an emoji outside the BMP
        "\ud83d\udc69\ud83c\udffd\u200d\ud83d\ude80", // joined, with a skin tone
        "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66",
        "\ud83c\udde9\ud83c\uddea", // a flag
        "\ud83c\uddeb", // half a flag
        "\u200d",
        "5\ufe0f\u20e3", // a keycap
        "\u0634\u0647\u0648\u062f \u0665\u0660\u066a ", // Arabic
        "\u05e9\u05b8\u05c1\u05dc\u05d5\u05b9\u05dd", // Hebrew with points
        "\u0915\u094d\u0937\u093f", // Devanagari
        "\u0e01\u0e33", // Thai
        "\uac01", // Hangul
        "\u1100\u1161\u11a8", // Hangul in parts
        "\u4e2d\u56fd", // Han
        "\ud842\udfb7", // Han outside the BMP
        "\uff76\uff9e", // half-width kana with a voice mark
        "\u202e\u202c", // a direction override and its end
    };

    private Texts() {}

    static Arbitrary<String> awkward() {
        return Arbitraries.of(PIECES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(p -> String.join("", p));
    }
}
