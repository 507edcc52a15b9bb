package org.claimdesk.workbench;

import static org.claimdesk.ui.Texts.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.claimdesk.article.ArticlePaths;
import org.claimdesk.article.Articles;
import org.claimdesk.audit.LogEntry;
import org.claimdesk.audit.SubjectNames;
import org.claimdesk.claim.ClaimPaths;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.Topic;
import org.claimdesk.claim.Topics;
import org.claimdesk.evidence.Documents;
import org.claimdesk.evidence.EvidencePaths;
import org.claimdesk.report.ReportPaths;
import org.claimdesk.shared.ArticleId;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.ReportId;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.People;
import org.claimdesk.user.Person;
import org.claimdesk.user.Roles;
import org.springframework.stereotype.Component;

/** Names what the log is about, as far as the person may read it. */
@Component
class SubjectsOfDesk implements SubjectNames {

    private final Claims claims;
    private final Articles articles;
    private final Documents documents;
    private final Topics topics;
    private final People people;
    private final CurrentUser user;

    SubjectsOfDesk(
            Claims claims,
            Articles articles,
            Documents documents,
            Topics topics,
            People people,
            CurrentUser user) {
        this.claims = claims;
        this.articles = articles;
        this.documents = documents;
        this.topics = topics;
        this.people = people;
        this.user = user;
    }

    @Override
    public List<Optional<Named>> of(List<LogEntry> entries) {
        boolean mayRead = user.may(Roles.READER);
        Map<ClaimId, String> statements =
                mayRead
                        ? claims.statements(
                                entries.stream()
                                        .flatMap(entry -> claim(entry).stream())
                                        .distinct()
                                        .toList())
                        : Map.of();
        Function<LogEntry, Optional<Named>> content =
                remembered(entry -> mayRead ? content(entry) : Optional.empty());
        return entries.stream()
                .map(
                        entry ->
                                claim(entry)
                                        .flatMap(id -> named(id, statements))
                                        .or(() -> content.apply(entry))
                                        .or(() -> other(entry)))
                .toList();
    }

    private static Optional<Named> named(ClaimId id, Map<ClaimId, String> statements) {
        return Optional.ofNullable(statements.get(id))
                .map(statement -> new Named(statement, Optional.of(ClaimPaths.claim(id))));
    }

    private Optional<Named> content(LogEntry entry) {
        var id = entry.subject().id();
        return switch (entry.subject().kind()) {
            case "article" ->
                    articles.find(new ArticleId(id))
                            .map(
                                    article ->
                                            new Named(
                                                    article.description().title(),
                                                    Optional.of(
                                                            ArticlePaths.reader(article.id()))));
            case "document" ->
                    documents
                            .find(new DocumentId(id))
                            .map(
                                    document ->
                                            new Named(
                                                    document.name(),
                                                    Optional.of(
                                                            EvidencePaths.document(
                                                                    document.id()))));
            case "report" ->
                    Optional.of(
                            new Named(
                                    text("workbench.subject.report"),
                                    Optional.of(ReportPaths.report(new ReportId(id)))));
            default -> Optional.empty();
        };
    }

    private Optional<Named> other(LogEntry entry) {
        var id = entry.subject().id();
        return switch (entry.subject().kind()) {
            case "user" -> people.find(new UserId(id)).map(Person::name).map(Named::plain);
            case "topic" ->
                    topics.all().stream()
                            .filter(topic -> topic.id().value().equals(id))
                            .findFirst()
                            .map(Topic::name)
                            .map(Named::plain);
            case "desk" -> Optional.of(Named.plain(text("workbench.subject.desk")));
            default -> Optional.empty();
        };
    }

    /** Entries about the same thing ask for it once. */
    private static Function<LogEntry, Optional<Named>> remembered(
            Function<LogEntry, Optional<Named>> ask) {
        Map<Object, Optional<Named>> known = new HashMap<>();
        return entry ->
                Objects.requireNonNull(
                        known.computeIfAbsent(entry.subject(), subject -> ask.apply(entry)));
    }

    private static Optional<ClaimId> claim(LogEntry entry) {
        return switch (entry.subject().kind()) {
            case "claim" -> Optional.of(new ClaimId(entry.subject().id()));
            case "verdict" -> Optional.ofNullable(entry.facts().get("claim")).map(ClaimId::of);
            default -> Optional.empty();
        };
    }
}
