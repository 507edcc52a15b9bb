package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.claimdesk.evidence.LayerDetails;
import org.claimdesk.evidence.PageOrigin;
import org.claimdesk.extraction.RecognitionLanguages;
import org.claimdesk.ui.Texts;
import org.claimdesk.ui.Times;
import org.claimdesk.user.People;

/** How the texts of a document are spoken of on screens. */
final class LayerTexts {

    private LayerTexts() {}

    /** As in: Text 3, corrected by Ada, 12 May 2026, 10:00. */
    static String option(LayerDetails layer, People people) {
        return text("evidence.layers.option", layer.ordinal(), made(layer, people));
    }

    private static String made(LayerDetails layer, People people) {
        String tool = layer.tool() + " " + layer.toolVersion();
        String day = Times.format(layer.at());
        return switch (layer.origin()) {
            case EXTRACTED -> text("evidence.layers.made.extracted", tool, day);
            case RECOGNISED -> text("evidence.layers.made.recognised", tool, day);
            case CORRECTED ->
                    text("evidence.layers.made.corrected", people.nameOf(layer.by()), day);
        };
    }

    /** What is to be said of a page whose words did not stand in the file. */
    static String page(PageOrigin page, People people) {
        if (page.obstacle().isPresent()) {
            return text("evidence.layers.page.not-recognised");
        }
        return switch (page.origin()) {
            case EXTRACTED -> "";
            case CORRECTED -> text("evidence.layers.page.corrected", people.nameOf(page.by()));
            case RECOGNISED ->
                    page.confidence().isEmpty()
                            ? text("evidence.layers.page.no-words")
                            : text(
                                    page.isDoubtful()
                                            ? "evidence.layers.page.doubtful"
                                            : "evidence.layers.page.recognised",
                                    page.tool(),
                                    languages(page),
                                    page.confidence().get(),
                                    PageOrigin.DOUBTFUL_BELOW);
        };
    }

    /** Behind the name of a page where one is chosen; nothing for what stood in the file. */
    static String mark(PageOrigin page) {
        return switch (page.origin()) {
            case EXTRACTED -> "";
            case CORRECTED -> text("evidence.layers.mark.corrected");
            case RECOGNISED ->
                    page.confidence()
                            .map(percent -> text("evidence.layers.mark.recognised", percent))
                            .orElseGet(() -> text("evidence.layers.mark.no-words"));
        };
    }

    private static String languages(PageOrigin page) {
        return page.languages().map(LayerTexts::names).orElse("");
    }

    static String names(RecognitionLanguages languages) {
        return names(languages.codes());
    }

    static String names(List<String> codes) {
        return codes.stream().map(LayerTexts::name).collect(Collectors.joining(", "));
    }

    /** Of a language as Tesseract names it; a script or a variety goes by that. */
    static String name(String code) {
        String tag = RecognitionLanguages.tag(code);
        return tag.equals(code) ? code : Locale.of(tag).getDisplayLanguage(Texts.locale());
    }
}
