package org.claimdesk.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimdesk.article.Articles;
import org.claimdesk.article.VersionTitle;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.VersionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the record that others see out of a claim and what it refers to. */
@Component
class ClaimReader {

    private final ClaimRepository claims;
    private final KnownSpeakerRepository speakers;
    private final KnownTopicRepository topics;
    private final Articles articles;

    ClaimReader(
            ClaimRepository claims,
            KnownSpeakerRepository speakers,
            KnownTopicRepository topics,
            Articles articles) {
        this.claims = claims;
        this.speakers = speakers;
        this.topics = topics;
        this.articles = articles;
    }

    Claim require(ClaimId id) {
        return claims.findById(id.value())
                .orElseThrow(() -> new IllegalStateException("There is no claim " + id));
    }

    ClaimDetails details(Claim claim) {
        return details(claim, claims.partsOf(claim.id().value()));
    }

    /** Of a claim that was made in this transaction: it has no parts yet. */
    ClaimDetails detailsOfNew(Claim claim) {
        return details(claim, List.of());
    }

    private ClaimDetails details(Claim claim, List<UUID> parts) {
        Speaker speaker = speaker(claim.speakerId());
        return new ClaimDetails(
                claim.id(),
                claim.description(speaker),
                speaker,
                topics(claim.topics()),
                claim.status(),
                claim.whyAside(),
                claim.answer().stances(),
                claim.answer().withdrawnEvidence(),
                claim.answer().verdict(),
                appearances(claim.appearances()),
                claim.parent(),
                parts.stream().map(ClaimId::new).toList(),
                claim.created().person(),
                claim.created().at(),
                claim.lastChanged().person(),
                claim.lastChanged().at(),
                claim.descriptionVersion());
    }

    Appearance appearance(ClaimAppearance appearance) {
        return appearances(List.of(appearance)).getFirst();
    }

    private List<Appearance> appearances(List<ClaimAppearance> appearances) {
        Map<VersionId, VersionTitle> titles =
                articles.titles(
                        appearances.stream()
                                .map(ClaimAppearance::version)
                                .collect(Collectors.toSet()));
        return appearances.stream()
                .map(
                        appearance -> {
                            VersionTitle title = titles.get(appearance.version());
                            if (title == null) {
                                throw new IllegalStateException(
                                        "There is no version " + appearance.version());
                            }
                            return new Appearance(
                                    appearance.id(),
                                    appearance.article(),
                                    appearance.version(),
                                    title.ordinal(),
                                    title.title(),
                                    title.outlet(),
                                    appearance.spans());
                        })
                .toList();
    }

    private @Nullable Speaker speaker(@Nullable UUID id) {
        return id == null
                ? null
                : speakers.findById(id)
                        .map(KnownSpeaker::details)
                        .orElseThrow(() -> new IllegalStateException("There is no speaker " + id));
    }

    private List<Topic> topics(Set<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : topics.findByIdInOrderByName(ids).stream().map(KnownTopic::details).toList();
    }
}
