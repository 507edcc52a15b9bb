package org.claimdesk.claim;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface KnownTopicRepository extends Repository<KnownTopic, UUID> {

    KnownTopic save(KnownTopic topic);

    Optional<KnownTopic> findById(UUID id);

    Optional<KnownTopic> findByFolded(String folded);

    List<KnownTopic> findByIdInOrderByName(Collection<UUID> ids);

    List<KnownTopic> findAllByOrderByName();
}
