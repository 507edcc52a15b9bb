package org.claimdesk.article;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.KeptText;
import org.claimdesk.shared.VersionId;
import org.claimdesk.store.SecondTry;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The articles of the desk and their immutable texts. How they come in: {@link Imports}. */
@Service
public class Articles {

    private final ArticleRepository articles;
    private final ArticleVersionRepository versions;
    private final Outlets outlets;
    private final ArticleLists lists;
    private final ArticleTexts texts;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Articles(
            ArticleRepository articles,
            ArticleVersionRepository versions,
            Outlets outlets,
            ArticleLists lists,
            ArticleTexts texts,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.articles = articles;
        this.versions = versions;
        this.outlets = outlets;
        this.lists = lists;
        this.texts = texts;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
    }

    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Optional<ArticleDetails> find(ArticleId id) {
        return articles.findById(id.value()).map(this::details);
    }

    /** Throws {@link IllegalStateException} where there is no such article. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public ArticleDetails get(ArticleId id) {
        return details(require(id));
    }

    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<ArticleRow> find(ArticleFilter filter, ArticleOrder order, int offset, int limit) {
        return lists.find(filter, order, offset, limit);
    }

    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public int count(ArticleFilter filter) {
        return lists.count(filter);
    }

    /** Names of outlets that begin so, whatever their case and accents. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<String> suggestOutlets(String start, int limit) {
        return outlets.suggest(start, limit);
    }

    /** What readers call these versions; ids that are not there are left out. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Map<VersionId, VersionTitle> titles(Collection<VersionId> ids) {
        return lists.titles(ids);
    }

    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Optional<VersionDetails> version(VersionId id) {
        return versions.findById(id.value()).map(ArticleVersion::details);
    }

    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public ArticleId articleOf(VersionId id) {
        return require(id).article();
    }

    /**
     * The whole text, unless it was lost, read and held against its hash now: offsets of spans
     * count its UTF-16 code units.
     */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public KeptText text(VersionId id) {
        return texts.read(require(id).textHash());
    }

    /**
     * As {@link #text}, but held against its hash when it was first read, while its file is
     * untouched since. For what is done many times an hour and proven later.
     */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public KeptText textAtHand(VersionId id) {
        return texts.find(require(id).textHash());
    }

    /**
     * Corrects what is known about an article.
     *
     * @param seen the version that the person looked at
     */
    @RolesAllowed(Roles.REVIEWER)
    public DescribeOutcome describe(ArticleId id, ArticleDescription description, long seen) {
        // Somebody else may name the same new outlet at the same moment.
        return SecondTry.within(transaction, () -> describeOnce(id, description, seen));
    }

    private DescribeOutcome describeOnce(ArticleId id, ArticleDescription description, long seen) {
        Article article = require(id);
        if (article.version() != seen) {
            return new DescribeOutcome.Conflict(details(article));
        }
        if (description.equals(details(article).description())) {
            return new DescribeOutcome.Described(details(article));
        }
        var change = new Article.Import(currentUser.id(), clock.instant());
        article.describe(description, outlets.named(description.outlet(), change), change);
        articles.saveAndFlush(article);
        events.publishEvent(new ArticleDescribed(id, description));
        return new DescribeOutcome.Described(details(article));
    }

    /** Which of these the asking person imported, with their titles; the others are left out. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Map<ArticleId, String> mineAmong(Collection<ArticleId> ids) {
        return lists.importedBy(currentUser.id(), ids);
    }

    private ArticleDetails details(Article article) {
        return new ArticleDetails(
                article.id(),
                article.description(outletName(article.outletId())),
                versions.findByArticleIdOrderByOrdinal(article.id().value()).stream()
                        .map(ArticleVersion::details)
                        .toList(),
                article.createdBy(),
                article.createdAt(),
                article.version());
    }

    private @Nullable String outletName(@Nullable UUID id) {
        return id == null ? null : outlets.name(id);
    }

    private Article require(ArticleId id) {
        return articles.findById(id.value())
                .orElseThrow(() -> new IllegalStateException("There is no article " + id));
    }

    private ArticleVersion require(VersionId id) {
        return versions.findById(id.value())
                .orElseThrow(() -> new IllegalStateException("There is no version " + id));
    }
}
