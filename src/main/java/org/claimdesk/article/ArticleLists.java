package org.claimdesk.article;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.PartialDate;
import org.claimdesk.shared.SqlConditions;
import org.claimdesk.shared.UserId;
import org.claimdesk.shared.VersionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads articles for lists: rows, no entities, so that 100,000 of them are no burden. */
@Component
class ArticleLists {

    private final JdbcClient jdbc;

    ArticleLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ArticleRow> find(ArticleFilter filter, ArticleOrder order, int offset, int limit) {
        SqlConditions conditions = conditions(filter);
        return jdbc.sql(
                        """
                        SELECT a.id, a.kind, a.title, o.name AS outlet, a.published, a.language,
                               a.created_by, a.created_at,
                               (SELECT v.id FROM article_version v WHERE v.article_id = a.id
                                ORDER BY v.ordinal DESC FETCH FIRST 1 ROW ONLY) AS version
                        FROM article a LEFT JOIN outlet o ON o.id = a.outlet_id
                        %s %s OFFSET :offset ROWS FETCH NEXT :limit ROWS ONLY
                        """
                                .formatted(conditions.where(), order.sql()))
                .params(conditions.parameters())
                .param("offset", offset)
                .param("limit", limit)
                .query(ArticleLists::row)
                .list();
    }

    int count(ArticleFilter filter) {
        SqlConditions conditions = conditions(filter);
        return jdbc.sql("SELECT count(*) FROM article a " + conditions.where())
                .params(conditions.parameters())
                .query(Integer.class)
                .single();
    }

    Map<ArticleId, String> importedBy(UserId person, Collection<ArticleId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<ArticleId, String> titles = new LinkedHashMap<>();
        jdbc.sql("SELECT id, title FROM article WHERE id IN (:ids) AND created_by = :person")
                .param("ids", ids.stream().map(ArticleId::value).distinct().toList())
                .param("person", person.value())
                .query(
                        row -> {
                            titles.put(
                                    new ArticleId(row.getObject("id", UUID.class)),
                                    row.getString("title"));
                        });
        return titles;
    }

    Map<VersionId, VersionTitle> titles(Collection<VersionId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(
                        """
                        SELECT v.id, v.ordinal, v.article_id, a.title, o.name AS outlet
                        FROM article_version v JOIN article a ON a.id = v.article_id
                             LEFT JOIN outlet o ON o.id = a.outlet_id
                        WHERE v.id IN (:ids)
                        """)
                .param("ids", ids.stream().map(VersionId::value).distinct().toList())
                .query(ArticleLists::title)
                .stream()
                .collect(Collectors.toMap(VersionTitle::version, Function.identity()));
    }

    private static SqlConditions conditions(ArticleFilter filter) {
        return new SqlConditions()
                .andWords("a.folded", filter.text())
                .and("a.kind = :kind", "kind", filter.kind() == null ? null : filter.kind().name())
                .and("a.published_from >= :from", "from", filter.publishedFrom())
                .and("a.published_from <= :to", "to", filter.publishedTo());
    }

    private static ArticleRow row(ResultSet row, int number) throws SQLException {
        return new ArticleRow(
                new ArticleId(row.getObject("id", UUID.class)),
                new VersionId(row.getObject("version", UUID.class)),
                ArticleKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("outlet"),
                date(row.getString("published")),
                row.getString("language"),
                new UserId(row.getObject("created_by", UUID.class)),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static VersionTitle title(ResultSet row, int number) throws SQLException {
        return new VersionTitle(
                new VersionId(row.getObject("id", UUID.class)),
                row.getInt("ordinal"),
                new ArticleId(row.getObject("article_id", UUID.class)),
                row.getString("title"),
                row.getString("outlet"));
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
