package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The table of settings is what the program takes, with what holds where nothing is given. */
class SettingsDocumentTest {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `(claimdesk\\.[^`]+)` \\|([^|]*)\\|");

    @Test
    void namesEverySettingAndItsDefault() throws IOException {
        Map<String, String> told =
                ROW.matcher(Files.readString(Path.of("src/docs/settings.md")))
                        .results()
                        .collect(
                                Collectors.toMap(
                                        row -> row.group(1),
                                        row -> row.group(2).replace("`", "").strip()));

        assertThat(new TreeMap<>(told)).isEqualTo(taken());
    }

    private static Map<String, String> taken() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        Map<String, String> taken = new TreeMap<>();
        scanner.findCandidateComponents("org.claimdesk").stream()
                .map(
                        found ->
                                ClassUtils.resolveClassName(
                                        Objects.requireNonNull(found.getBeanClassName()), null))
                .filter(Class::isRecord)
                .forEach(
                        type ->
                                add(
                                        taken,
                                        type.getAnnotation(ConfigurationProperties.class).value(),
                                        type));
        return taken;
    }

    private static void add(Map<String, String> taken, String prefix, Class<?> type) {
        for (RecordComponent part : type.getRecordComponents()) {
            String name = prefix + "." + kebab(part.getName());
            if (part.getType().isRecord()) {
                add(taken, name, part.getType());
            } else {
                taken.put(name, standard(type, part));
            }
        }
    }

    private static String standard(Class<?> type, RecordComponent part) {
        Class<?>[] types =
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new);
        try {
            return Stream.of(type.getDeclaredConstructor(types).getParameters())
                    .filter(parameter -> parameter.getName().equals(part.getName()))
                    .map(parameter -> parameter.getAnnotation(DefaultValue.class))
                    .map(given -> given == null ? "" : String.join(",", given.value()))
                    .findFirst()
                    .orElseThrow();
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    private static String kebab(String name) {
        Function<MatchResult, String> part = found -> "-" + found.group().toLowerCase(Locale.ROOT);
        return Pattern.compile("[A-Z]").matcher(name).replaceAll(part);
    }
}
