package org.claimdesk.article.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimdesk.article.ArticleFilter;
import org.claimdesk.article.ArticleKind;
import org.claimdesk.ui.FilterReader;
import org.claimdesk.ui.FromAddress;

/** The filter of the articles list as it stands in the address bar. */
final class ArticleFilterParameters {

    private ArticleFilterParameters() {}

    static QueryParameters of(ArticleFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        FromAddress.put(parameters, "text", filter.text());
        FromAddress.put(
                parameters,
                "kind",
                filter.kind() == null ? null : FilterReader.written(filter.kind()));
        FromAddress.put(parameters, "from", filter.publishedFrom());
        FromAddress.put(parameters, "to", filter.publishedTo());
        return QueryParameters.simple(parameters);
    }

    static ArticleFilter read(FilterReader address) {
        return new ArticleFilter(
                address.words("text"),
                address.constant("kind", text("article.kind"), ArticleKind.class),
                address.day("from", text("article.filter.from")),
                address.day("to", text("article.filter.to")));
    }
}
