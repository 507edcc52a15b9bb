package org.claimdesk.evidence.translation;

import static org.claimdesk.ui.Texts.text;

import java.util.Locale;
import java.util.Optional;
import org.claimdesk.ui.Texts;

/** How translations are spoken of, wherever they stand. */
public final class TranslationWords {

    private TranslationWords() {}

    /**
     * As in: Translation into English, by Ada; or: Translation into English by DeepL, put in by
     * Ada.
     *
     * @param by the name of who made it, or put it in
     */
    public static String heading(String language, Optional<String> tool, String by) {
        return tool.map(
                        machine ->
                                text(
                                        "evidence.translation.by-machine",
                                        name(language),
                                        machine,
                                        by))
                .orElseGet(() -> text("evidence.translation.by-hand", name(language), by));
    }

    /** The same where people are not named. */
    public static String heading(String language, Optional<String> tool) {
        return tool.map(machine -> text("evidence.translation.machine", name(language), machine))
                .orElseGet(() -> text("evidence.translation.hand", name(language)));
    }

    /**
     * @param checker the name of who checked it
     */
    public static String status(Optional<String> checker) {
        return checker.map(name -> text("evidence.translation.checked", name))
                .orElseGet(() -> text("evidence.translation.unchecked"));
    }

    /** Of a language, as its IETF tag names it. */
    public static String name(String language) {
        return Locale.forLanguageTag(language).getDisplayName(Texts.locale());
    }
}
