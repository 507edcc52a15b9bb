package org.claimdesk.extraction.child;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.claimdesk.extraction.Published;
import org.claimdesk.shared.TextRules;
import org.jspecify.annotations.Nullable;

/** What a document's own metadata say. */
final class DocumentFields {

    private static final int MAX_FIELDS = 60;
    private static final int MAX_VALUE = 500;

    private DocumentFields() {}

    static Optional<String> title(Metadata metadata) {
        return text(metadata.get(TikaCoreProperties.TITLE));
    }

    static Optional<String> author(Metadata metadata) {
        return text(
                String.join(
                        ", ",
                        Arrays.stream(metadata.getValues(TikaCoreProperties.CREATOR))
                                .distinct()
                                .toList()));
    }

    /** The day on which it was made: files know no better. */
    static Optional<Published> published(Metadata metadata) {
        return Optional.ofNullable(metadata.get(TikaCoreProperties.CREATED))
                .flatMap(Dates::parse)
                .map(at -> Published.day(at.date()));
    }

    static Optional<String> language(Metadata metadata) {
        return Languages.tag(metadata.get(TikaCoreProperties.LANGUAGE));
    }

    static Map<String, String> others(Metadata metadata) {
        Map<String, String> fields = new TreeMap<>();
        for (String name : metadata.names()) {
            if (fields.size() < MAX_FIELDS && isTelling(name)) {
                text(metadata.get(name)).ifPresent(value -> fields.put(name, value));
            }
        }
        return fields;
    }

    private static boolean isTelling(String name) {
        return name.length() <= 80
                && !name.startsWith("X-TIKA:")
                && !name.startsWith("access_permission:")
                && !name.startsWith("pdf:docinfo:")
                && !name.startsWith("Message:Raw-Header:")
                && !name.equals(TikaCoreProperties.RESOURCE_NAME_KEY);
    }

    private static Optional<String> text(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(TextRules.cut(Texts.clean(value).strip(), MAX_VALUE));
    }
}
