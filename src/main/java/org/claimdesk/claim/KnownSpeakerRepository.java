package org.claimdesk.claim;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface KnownSpeakerRepository extends Repository<KnownSpeaker, UUID> {

    KnownSpeaker saveAndFlush(KnownSpeaker speaker);

    Optional<KnownSpeaker> findById(UUID id);

    Optional<KnownSpeaker> findByFolded(String folded);

    List<KnownSpeaker> findByFoldedContainingOrderByName(String folded, Limit limit);
}
