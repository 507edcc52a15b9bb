package org.claimdesk.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All message files, one per module and language, read once as UTF-8. */
final class Messages {

    private static final Map<String, Map<String, String>> BY_LANGUAGE = load();

    private Messages() {}

    static String pattern(Locale locale, String key) {
        String pattern = BY_LANGUAGE.getOrDefault(locale.getLanguage(), Map.of()).get(key);
        if (pattern == null) {
            pattern = english().get(key);
        }
        if (pattern == null) {
            throw new IllegalArgumentException("No message file has the key " + key);
        }
        return pattern;
    }

    static Map<String, String> english() {
        return BY_LANGUAGE.getOrDefault("en", Map.of());
    }

    static Map<String, String> of(Locale locale) {
        return BY_LANGUAGE.getOrDefault(locale.getLanguage(), english());
    }

    static List<Locale> locales() {
        return BY_LANGUAGE.keySet().stream().sorted().map(Locale::of).toList();
    }

    private static Map<String, Map<String, String>> load() {
        Map<String, Map<String, String>> all = new HashMap<>();
        try {
            var resolver = new PathMatchingResourcePatternResolver();
            for (Resource file : resolver.getResources("classpath*:messages/*_*.properties")) {
                String name = String.valueOf(file.getFilename());
                String language = name.substring(name.lastIndexOf('_') + 1, name.lastIndexOf('.'));
                add(file, all.computeIfAbsent(language, l -> new HashMap<>()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The message files cannot be read", e);
        }
        return all;
    }

    private static void add(Resource file, Map<String, String> texts) throws IOException {
        Properties read = new Properties();
        try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            read.load(in);
        }
        Set<String> keys = read.stringPropertyNames();
        for (String key : keys) {
            if (texts.put(key, read.getProperty(key)) != null) {
                throw new IllegalStateException("Two message files have the key " + key);
            }
        }
    }
}
