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

    /** Told where a file carries more than is kept: how many fields were left out. */
    static final String LEFT_OUT = "claimdesk:fields-left-out";

    private static final int MAX_VALUE = 500;
    private static final int MAX_FIELDS = 1_000;
    private static final int MAX_NAME = 200;
    private static final int MAX_FIELD = 10_000;
    private static final int MAX_ALL = 1_000_000;

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

    /** All that the file carries; what stands there more than once, one line each. */
    static Map<String, String> others(Metadata metadata) {
        Map<String, String> fields = new TreeMap<>();
        for (String name : metadata.names()) {
            if (isTelling(name)) {
                fields.put(
                        name,
                        String.join(
                                "\n", Arrays.stream(metadata.getValues(name)).distinct().toList()));
            }
        }
        return fitting(fields);
    }

    /** As many as are kept, in order, each as long as it is kept, without what is no text. */
    static Map<String, String> fitting(Map<String, String> fields) {
        Map<String, String> fitting = new TreeMap<>();
        int characters = 0;
        int leftOut = 0;
        for (Map.Entry<String, String> field : new TreeMap<>(fields).entrySet()) {
            String name = Texts.clean(field.getKey().replaceAll("\\p{Cc}", " ")).strip();
            String value =
                    TextRules.cut(
                            Texts.clean(Texts.withPlainLineEnds(field.getValue())).strip(),
                            MAX_FIELD);
            if (name.isEmpty() || value.isEmpty()) {
                continue;
            }
            characters += value.length();
            if (fitting.size() >= MAX_FIELDS || characters > MAX_ALL || name.length() > MAX_NAME) {
                leftOut++;
            } else {
                fitting.put(name, value);
            }
        }
        if (leftOut > 0) {
            fitting.put(LEFT_OUT, Integer.toString(leftOut));
        }
        return fitting;
    }

    /** What the parser says of its own work is nothing that the file carries. */
    private static boolean isTelling(String name) {
        return !name.startsWith("X-TIKA:")
                && !name.equals(TikaCoreProperties.RESOURCE_NAME_KEY)
                && !name.equals(TikaCoreProperties.CONTENT_TYPE_USER_OVERRIDE.getName());
    }

    private static Optional<String> text(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(TextRules.cut(Texts.clean(value).strip(), MAX_VALUE));
    }
}
