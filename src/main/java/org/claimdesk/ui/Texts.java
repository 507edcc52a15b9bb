package org.claimdesk.ui;

import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts that people see, from {@code messages/*.properties}, in the language of whoever looks.
 * Placeholders and plurals are those of ICU: {@code {0, plural, one {# claim} other {# claims}}}.
 */
public final class Texts {

    /** As many as the message files have texts with placeholders. */
    private static final Map<Pattern, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private Texts() {}

    /** The text under this key; {@code null} never comes, an unknown key is a programming error. */
    public static String text(String key, Object... arguments) {
        return text(locale(), key, arguments);
    }

    /** For places without a screen: reports, mails. */
    public static String text(Locale locale, String key, Object... arguments) {
        String pattern = Messages.pattern(locale, key);
        return arguments.length == 0 && pattern.indexOf('{') < 0
                ? pattern
                : filled(new Pattern(locale, pattern), arguments);
    }

    private static String filled(Pattern pattern, Object... arguments) {
        MessageFormat format = FORMATS.computeIfAbsent(pattern, Pattern::parse);
        // A format is no thing for two at once; to parse one again would cost more than to wait.
        synchronized (format) {
            return format.format(arguments);
        }
    }

    /** What a constant is called: the text under {@code prefix.in-work} for {@code IN_WORK}. */
    public static String nameOf(String prefix, Enum<?> constant, Object... arguments) {
        return text(
                prefix + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                arguments);
    }

    /** The language of the screen being drawn; English where there is none. */
    public static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }

    private record Pattern(Locale locale, String words) {

        MessageFormat parse() {
            return new MessageFormat(words, locale);
        }
    }
}
