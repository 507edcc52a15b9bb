package org.claimdesk.article;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.VersionId;
import org.claimdesk.store.Arrival;
import org.claimdesk.store.Receipts;
import org.claimdesk.user.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what an import made, each time in one transaction. */
@Component
class ArticleMaking {

    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final Outlets outlets;
    private final Receipts receipts;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ArticleMaking(
            EntityManager entities,
            JdbcClient jdbc,
            Outlets outlets,
            Receipts receipts,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.outlets = outlets;
        this.receipts = receipts;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
    }

    /** The article that was made of these bytes. */
    @Transactional(readOnly = true)
    Optional<ArticleId> madeOf(Sha256 bytes) {
        return jdbc.sql("SELECT article_id FROM article_bytes WHERE sha256 = :sha256")
                .param("sha256", bytes.hex())
                .query(UUID.class)
                .optional()
                .map(ArticleId::new);
    }

    /** What these bytes were found to be when they came first. */
    @Transactional(readOnly = true)
    String mediaTypeOf(Sha256 bytes) {
        return jdbc.sql(
                        """
                        SELECT v.media_type FROM article_bytes b
                        JOIN article_version v ON v.id = b.version_id WHERE b.sha256 = :sha256
                        """)
                .param("sha256", bytes.hex())
                .query(String.class)
                .single();
    }

    /** Fails on the key of {@code article_bytes} when somebody else was quicker. */
    @Transactional
    ImportOutcome.Imported make(CapturedText captured, ArticleDescription description) {
        var made = new Article.Import(currentUser.id(), clock.instant());
        ArticleId id = ArticleId.random();
        entities.persist(
                new Article(id, description, outlets.named(description.outlet(), made), made));
        VersionDetails version = firstVersion(captured, made);
        entities.persist(new ArticleVersion(id, version));
        entities.flush();
        jdbc.sql(
                        """
                        INSERT INTO article_bytes (sha256, article_id, version_id)
                        VALUES (:sha256, :article, :version)
                        """)
                .param("sha256", version.bytes().hex())
                .param("article", id.value())
                .param("version", version.id().value())
                .update();
        receipts.add(captured.arrival());
        events.publishEvent(new ArticleImported(id, version, description.title()));
        return new ImportOutcome.Imported(id, version.id());
    }

    @Transactional
    ImportOutcome.AlreadyThere receiveAgain(ArticleId article, Arrival arrival) {
        receipts.add(arrival);
        events.publishEvent(new ArticleReceivedAgain(article, arrival.sha256()));
        return new ImportOutcome.AlreadyThere(article);
    }

    private static VersionDetails firstVersion(CapturedText captured, Article.Import made) {
        Arrival arrival = captured.arrival();
        return new VersionDetails(
                VersionId.random(),
                1,
                arrival.sha256(),
                arrival.size(),
                captured.text(),
                captured.length(),
                arrival.mediaType(),
                captured.tool(),
                captured.toolVersion(),
                captured.cut(),
                made.by(),
                made.at());
    }
}
