package org.claimdesk.user.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.claimdesk.ui.Texts;

/** The languages that a desk may publish in, by name. */
final class Languages {

    private Languages() {}

    static List<Locale> all() {
        return Stream.of(Locale.getISOLanguages())
                .map(Locale::of)
                .sorted(Comparator.comparing(Languages::name))
                .toList();
    }

    static String name(Locale language) {
        return language.getDisplayName(Texts.locale());
    }
}
