package org.claimdesk.claim;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ClaimRepository extends JpaRepository<Claim, UUID> {

    @Query("select c.id from Claim c where c.parentId = :parent order by c.createdAt, c.id")
    List<UUID> partsOf(UUID parent);

    @Query(value = "SELECT id FROM claim WHERE id = :id FOR UPDATE", nativeQuery = true)
    Optional<UUID> lock(UUID id);
}
