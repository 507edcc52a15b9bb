package org.claimdesk.workbench;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimdesk.article.ArticlePaths;
import org.claimdesk.article.Articles;
import org.claimdesk.audit.AuditLog;
import org.claimdesk.audit.DeedsOfOthers;
import org.claimdesk.audit.LogEntry;
import org.claimdesk.claim.ClaimPaths;
import org.claimdesk.claim.Claims;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.user.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads out of the log what others did to the claims and articles of whoever asks. */
@Component
class DoneByOthers {

    /** How many entries are read at once. */
    static final int PAGE = 500;

    /** Further back nobody reads a home screen, and nobody waits for one. */
    private static final int MOST_PAGES = 20;

    /** Those with words for them; the others are steps that the desk takes by itself. */
    private static final Set<String> TOLD =
            Set.of(
                    "claim.marked",
                    "claim.assigned",
                    "claim.described",
                    "claim.reworded",
                    "claim.set-aside",
                    "claim.appearance-added",
                    "evidence.linked",
                    "evidence.document-withdrawn",
                    "evidence.document-restored",
                    "evidence.disclosed",
                    "evidence.judged",
                    "evidence.unlinked",
                    "verdict.saved",
                    "verdict.submitted",
                    "verdict.recalled",
                    "verdict.returned",
                    "verdict.approved",
                    "verdict.embargoed",
                    "verdict.published",
                    "verdict.corrected",
                    "verdict.withdrawn",
                    "article.described",
                    "article.received-again");

    private final AuditLog log;
    private final Claims claims;
    private final Articles articles;
    private final CurrentUser current;

    DoneByOthers(AuditLog log, Claims claims, Articles articles, CurrentUser current) {
        this.log = log;
        this.claims = claims;
        this.articles = articles;
        this.current = current;
    }

    /**
     * The latest first, equal steps of one person together. Whose claim it is the log does not
     * know: on a busy desk it is read back until enough of them are mine.
     */
    List<Happening> since(Instant then) {
        var deeds = new DeedsOfOthers(current.id(), then, TOLD);
        Map<List<Object>, Happening> grouped = new LinkedHashMap<>();
        long before = Long.MAX_VALUE;
        for (int page = 0; page < MOST_PAGES; page++) {
            List<LogEntry> entries = log.byOthers(deeds, before, PAGE);
            group(entries, grouped);
            if (entries.size() < PAGE || things(grouped) >= HomeSection.ROWS) {
                break;
            }
            before = entries.getLast().position();
        }
        return List.copyOf(grouped.values());
    }

    private void group(List<LogEntry> entries, Map<List<Object>, Happening> grouped) {
        Map<ClaimId, String> myClaims =
                claims.mineAmong(ids(entries.stream().map(DoneByOthers::claim)));
        Map<ArticleId, String> myArticles =
                articles.mineAmong(ids(entries.stream().map(DoneByOthers::article)));
        for (LogEntry entry : entries) {
            happening(entry, myClaims, myArticles)
                    .ifPresent(
                            one ->
                                    grouped.merge(
                                            List.of(one.person(), one.action(), one.path()),
                                            one,
                                            (first, again) -> first.again()));
        }
    }

    private static long things(Map<List<Object>, Happening> grouped) {
        return grouped.values().stream().map(Happening::path).distinct().count();
    }

    private static Optional<Happening> happening(
            LogEntry entry, Map<ClaimId, String> claims, Map<ArticleId, String> articles) {
        Optional<Happening> ofClaim =
                claim(entry)
                        .filter(claims::containsKey)
                        .map(id -> of(entry, ClaimPaths.claim(id), claims.get(id)));
        return ofClaim.or(
                () ->
                        article(entry)
                                .filter(articles::containsKey)
                                .map(id -> of(entry, ArticlePaths.reader(id), articles.get(id)))
                                .map(DoneByOthers::inArticle));
    }

    /** A mark in my article, of somebody else's claim. */
    private static Happening inArticle(Happening one) {
        return one.action().equals("claim.marked") ? one.of("article.marked") : one;
    }

    private static Happening of(LogEntry entry, String path, @Nullable String title) {
        return new Happening(
                entry.actor(), entry.action(), path, Objects.requireNonNull(title), 1, entry.at());
    }

    private static Optional<ClaimId> claim(LogEntry entry) {
        return switch (entry.subject().kind()) {
            case "claim" -> Optional.of(new ClaimId(entry.subject().id()));
            case "verdict" -> Optional.ofNullable(entry.facts().get("claim")).map(ClaimId::of);
            default -> Optional.empty();
        };
    }

    private static Optional<ArticleId> article(LogEntry entry) {
        return entry.subject().kind().equals("article")
                ? Optional.of(new ArticleId(entry.subject().id()))
                : Optional.ofNullable(entry.facts().get("article"))
                        .filter(id -> entry.action().equals("claim.marked"))
                        .map(ArticleId::of);
    }

    private static <T> Collection<T> ids(Stream<Optional<T>> found) {
        return found.flatMap(Optional::stream).distinct().toList();
    }
}
