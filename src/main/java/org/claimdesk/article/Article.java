package org.claimdesk.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.Folded;
import org.claimdesk.shared.PartialDate;
import org.claimdesk.shared.UserId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something published that makes claims. Its texts are {@link ArticleVersion}s. */
@Entity
class Article {

    private static final int LONGEST_FOLDED = 4_000;
    private static final int LONGEST_KEY = 200;

    @Id private UUID id;

    @Column
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ArticleKind kind;

    @Column private String title;
    @Column private @Nullable UUID outletId;
    @Column private @Nullable String byline;
    @Column private @Nullable String published;
    @Column private @Nullable String publishedPrecision;
    @Column private @Nullable LocalDate publishedFrom;
    @Column private @Nullable String language;
    @Column private @Nullable String url;
    @Column private String folded;

    /** What lists are ordered by. */
    @Column private String titleKey;

    @Column private UUID createdBy;
    @Column private Instant createdAt;
    @Column private UUID changedBy;
    @Column private Instant changedAt;

    @Version private @Nullable Long version;

    protected Article() {}

    Article(ArticleId id, ArticleDescription description, @Nullable Outlet outlet, Import made) {
        this.id = id.value();
        this.createdBy = made.by().value();
        this.createdAt = made.at();
        describe(description, outlet, made);
    }

    /** Who did something, and when. */
    record Import(UserId by, Instant at) {}

    final void describe(ArticleDescription description, @Nullable Outlet outlet, Import change) {
        kind = description.kind();
        title = description.title();
        titleKey = Folded.of(title, LONGEST_KEY);
        outletId = outlet == null ? null : outlet.id();
        byline = description.byline();
        PartialDate date = description.published();
        published = date == null ? null : date.format();
        publishedPrecision = date == null ? null : date.precision().name();
        publishedFrom = date == null ? null : date.firstDay();
        language = description.language();
        url = description.url() == null ? null : description.url().toString();
        folded =
                Folded.of(
                        Stream.of(title, description.outlet(), byline, url)
                                .filter(text -> text != null)
                                .collect(Collectors.joining(" ")),
                        LONGEST_FOLDED);
        changedBy = change.by().value();
        changedAt = change.at();
    }

    ArticleId id() {
        return new ArticleId(id);
    }

    @Nullable UUID outletId() {
        return outletId;
    }

    UserId createdBy() {
        return new UserId(createdBy);
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version == null ? 0 : version;
    }

    ArticleDescription description(@Nullable String outlet) {
        return new ArticleDescription(
                kind,
                title,
                outlet,
                byline,
                published == null ? null : PartialDate.parse(published),
                language,
                url == null ? null : URI.create(url));
    }
}
