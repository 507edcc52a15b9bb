package org.claimdesk.article.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.claimdesk.article.ArticleFilter;
import org.claimdesk.article.ArticleKind;
import org.claimdesk.ui.FromAddress;

/** The filter of the articles list as it stands in the address bar. Nonsense is left out. */
final class ArticleFilterParameters {

    private ArticleFilterParameters() {}

    static QueryParameters of(ArticleFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        FromAddress.put(parameters, "text", filter.text());
        FromAddress.put(
                parameters,
                "kind",
                filter.kind() == null ? null : filter.kind().name().toLowerCase(Locale.ROOT));
        FromAddress.put(parameters, "from", filter.publishedFrom());
        FromAddress.put(parameters, "to", filter.publishedTo());
        return QueryParameters.simple(parameters);
    }

    static ArticleFilter read(QueryParameters parameters) {
        return new ArticleFilter(
                parameters.getSingleParameter("text").filter(t -> !t.isBlank()).orElse(null),
                FromAddress.read(
                        parameters,
                        "kind",
                        name -> ArticleKind.valueOf(name.toUpperCase(Locale.ROOT))),
                FromAddress.read(parameters, "from", LocalDate::parse),
                FromAddress.read(parameters, "to", LocalDate::parse));
    }
}
