package org.claimdesk.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.UserId;
import org.claimdesk.shared.VersionId;
import org.hibernate.annotations.Immutable;

/** A text that never changes. */
@Entity
@Immutable
class ArticleVersion {

    @Id private UUID id;

    @Column private UUID articleId;
    @Column private int ordinal;

    @Column(name = "bytes_sha256")
    private String bytesHash;

    @Column private long bytesSize;

    @Column(name = "text_sha256")
    private String textHash;

    @Column private int textLength;
    @Column private String mediaType;
    @Column private String tool;
    @Column private String toolVersion;
    @Column private boolean cut;
    @Column private UUID capturedBy;
    @Column private Instant capturedAt;

    protected ArticleVersion() {}

    ArticleVersion(ArticleId article, VersionDetails details) {
        this.id = details.id().value();
        this.articleId = article.value();
        this.ordinal = details.ordinal();
        this.bytesHash = details.bytes().hex();
        this.bytesSize = details.size();
        this.textHash = details.text().hex();
        this.textLength = details.length();
        this.mediaType = details.mediaType();
        this.tool = details.tool();
        this.toolVersion = details.toolVersion();
        this.cut = details.cut();
        this.capturedBy = details.capturedBy().value();
        this.capturedAt = details.capturedAt();
    }

    ArticleId article() {
        return new ArticleId(articleId);
    }

    Sha256 textHash() {
        return Sha256.kept(textHash);
    }

    VersionDetails details() {
        return new VersionDetails(
                new VersionId(id),
                ordinal,
                Sha256.kept(bytesHash),
                bytesSize,
                Sha256.kept(textHash),
                textLength,
                mediaType,
                tool,
                toolVersion,
                cut,
                new UserId(capturedBy),
                capturedAt);
    }
}
