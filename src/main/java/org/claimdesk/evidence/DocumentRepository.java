package org.claimdesk.evidence;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.shared.WithinModule;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

@WithinModule
public interface DocumentRepository extends JpaRepository<Document, UUID> {

    Optional<Document> findByKnownBy(String knownBy);

    List<Document> findByRestrictionId(UUID restriction);

    /**
     * To be changed: a person may name its source, or have it read again, while it is being read.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT d FROM Document d WHERE d.id = :id")
    Optional<Document> lockById(UUID id);
}
