package org.claimdesk.evidence;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimdesk.evidence.SourceSuggestion.Ground;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.store.SiteNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may have made a document: by its other editions, its site, and what its file tells. */
@Component
class SuggestedSources {

    /** Fields of files that tell who made them, the most telling first. */
    private static final List<String> TELLING =
            List.of(
                    "og:site_name",
                    "dc:publisher",
                    "extended-properties:Company",
                    "dc:creator",
                    "meta:last-author",
                    "Message:From-Name",
                    "Message:From-Email",
                    "Author");

    /** Of the documents of a site, so many are looked at, the latest first. */
    private static final int MOST_OF_SITE = 200;

    private final JdbcClient jdbc;
    private final DocumentRows rows;
    private final SourceRows sources;
    private final EditionRows editions;
    private final Visibility visibility;

    SuggestedSources(
            JdbcClient jdbc,
            DocumentRows rows,
            SourceRows sources,
            EditionRows editions,
            Visibility visibility) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.sources = sources;
        this.editions = editions;
        this.visibility = visibility;
    }

    /** Each name once, the most telling first. */
    List<SourceSuggestion> of(DocumentId document) {
        Map<String, SourceSuggestion> once = new LinkedHashMap<>();
        Stream.of(ofEditions(document), ofSite(document), ofFile(document))
                .flatMap(List::stream)
                .forEach(one -> once.putIfAbsent(one.name().toLowerCase(Locale.ROOT), one));
        return List.copyOf(once.values());
    }

    private List<SourceSuggestion> ofEditions(DocumentId document) {
        List<DocumentId> others =
                editions.line(document).editions().stream()
                        .map(Edition::document)
                        .filter(other -> !other.equals(document))
                        .toList();
        return rows.sources(others).values().stream()
                .distinct()
                .map(
                        source ->
                                new SourceSuggestion(
                                        source.name(), Optional.of(source), Ground.EDITION, ""))
                .toList();
    }

    private List<SourceSuggestion> ofSite(DocumentId document) {
        Optional<String> site =
                rows.find(document)
                        .flatMap(found -> found.provenance().url())
                        .flatMap(SiteNames::registered);
        return site.map(name -> rows.sources(documentsOf(name, document)).values().stream())
                .orElse(Stream.empty())
                .distinct()
                .map(
                        source ->
                                new SourceSuggestion(
                                        source.name(),
                                        Optional.of(source),
                                        Ground.SITE,
                                        site.orElse("")))
                .toList();
    }

    private List<DocumentId> documentsOf(String site, DocumentId except) {
        List<DocumentId> found = new ArrayList<>();
        jdbc.sql(
                        """
                        SELECT d.id, d.found_at FROM document d
                        WHERE d.found_at LIKE :site ESCAPE '!' AND d.id <> :except AND %s
                        ORDER BY d.received_at DESC, d.id FETCH FIRST :most ROWS ONLY
                        """
                                .formatted(visibility.of("d")))
                .param("site", "%" + site.replaceAll("([!%_])", "!$1") + "%")
                .param("except", except.value())
                .param("most", MOST_OF_SITE)
                .query(
                        row -> {
                            URI address = URI.create(row.getString("found_at"));
                            if (SiteNames.registered(address).filter(site::equals).isPresent()) {
                                found.add(new DocumentId(row.getObject("id", UUID.class)));
                            }
                        });
        return found;
    }

    private List<SourceSuggestion> ofFile(DocumentId document) {
        Map<String, String> metadata = rows.metadata(document);
        List<SourceSuggestion> found = new ArrayList<>();
        for (String field : TELLING) {
            metadata.getOrDefault(field, "")
                    .lines()
                    .limit(3)
                    .forEach(name -> add(found, name, field));
        }
        rows.find(document)
                .flatMap(DocumentDetails::author)
                .ifPresent(author -> add(found, author, "author"));
        return found;
    }

    private void add(List<SourceSuggestion> found, String told, String field) {
        String name = told.strip();
        if (!name.isEmpty() && name.length() <= SourceDraft.LONGEST_NAME) {
            found.add(
                    new SourceSuggestion(
                            name, sources.named(name).stream().findFirst(), Ground.FIELD, field));
        }
    }
}
