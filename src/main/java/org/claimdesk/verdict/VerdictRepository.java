package org.claimdesk.verdict;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VerdictRepository extends Repository<Verdict, UUID> {

    Verdict save(Verdict verdict);

    Optional<Verdict> findByClaim(UUID claim);

    /** One decision on a verdict at a time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT v FROM Verdict v WHERE v.claim = :claim")
    Optional<Verdict> lockByClaim(UUID claim);
}
