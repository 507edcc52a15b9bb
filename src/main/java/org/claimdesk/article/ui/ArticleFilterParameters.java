package org.claimdesk.article.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.claimdesk.article.ArticleFilter;
import org.claimdesk.article.ArticleKind;
import org.jspecify.annotations.Nullable;

/** The filter of the articles list as it stands in the address bar. Nonsense is left out. */
final class ArticleFilterParameters {

    private ArticleFilterParameters() {}

    static QueryParameters of(ArticleFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "text", filter.text());
        put(
                parameters,
                "kind",
                filter.kind() == null ? null : filter.kind().name().toLowerCase(Locale.ROOT));
        put(parameters, "from", filter.publishedFrom());
        put(parameters, "to", filter.publishedTo());
        return QueryParameters.simple(parameters);
    }

    static ArticleFilter read(QueryParameters parameters) {
        return new ArticleFilter(
                parameters.getSingleParameter("text").filter(t -> !t.isBlank()).orElse(null),
                read(
                        parameters,
                        "kind",
                        name -> ArticleKind.valueOf(name.toUpperCase(Locale.ROOT))),
                read(parameters, "from", LocalDate::parse),
                read(parameters, "to", LocalDate::parse));
    }

    private static void put(Map<String, String> all, String name, @Nullable Object value) {
        if (value != null) {
            all.put(name, value.toString());
        }
    }

    private static <T> @Nullable T read(
            QueryParameters parameters, String name, Function<String, T> parse) {
        Optional<String> written = parameters.getSingleParameter(name);
        try {
            return written.isEmpty() ? null : parse.apply(written.get());
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return null;
        }
    }
}
