package org.claimdesk.browser;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import org.claimdesk.extraction.Specimens;

/** Files from which nothing can be taken, or that mean harm, and what people are told of them. */
enum HarmfulFile {
    TRUNCATED_PDF("torn.pdf", HarmfulFile::truncated, "damaged or incomplete"),
    PDF_WITH_PASSWORD("locked.pdf", Specimens::pdfWithPassword, "protected with a password"),
    DOCX_WITH_PASSWORD("locked.docx", Specimens::docxWithPassword, "protected with a password"),
    ZIP_BOMB("bomb.docx", HarmfulFile::zipBomb, "unpacks to far more"),
    XML_BOMB("laughs.docx", HarmfulFile::xmlBomb, "built to expand without end"),
    PICTURE_WITH_A_WRONG_EXTENSION(
            "chart.txt", Specimens::png, "No words were found|no text can be taken"),
    BLANK_TEXT(
            "blank.txt", () -> bytes(" \n\t\u00a0\n "), "No words were found|no content|no text");

    private final String name;
    private final Supplier<byte[]> content;
    private final String told;

    /**
     * @param told a pattern of what is said
     */
    HarmfulFile(String name, Supplier<byte[]> content, String told) {
        this.name = name;
        this.content = content;
        this.told = told;
    }

    String fileName() {
        return name;
    }

    String told() {
        return told;
    }

    FilePayload payload() {
        return new FilePayload(name, "application/octet-stream", content.get());
    }

    private static byte[] truncated() {
        byte[] whole = Specimens.pdf(UUID.randomUUID().toString(), "The end");
        return Arrays.copyOf(whole, whole.length / 3);
    }

    private static byte[] zipBomb() {
        return Specimens.zipBomb("word/document.xml", 600);
    }

    private static byte[] xmlBomb() {
        return Specimens.docxOf(Specimens.billionLaughs(Specimens.wordBody("&l9;")));
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
