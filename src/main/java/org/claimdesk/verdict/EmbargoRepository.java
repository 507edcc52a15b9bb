package org.claimdesk.verdict;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EmbargoRepository extends Repository<Embargo, UUID> {

    Embargo save(Embargo embargo);

    Optional<Embargo> findFirstByRevisionOrderByOrdinalDesc(UUID revision);

    List<Embargo> findByRevisionInOrderByOrdinal(Collection<UUID> revisions);
}
