package org.claimdesk.verdict;

import jakarta.persistence.LockModeType;
import java.util.List;
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

    List<Verdict> findByStateOrderByMovedAt(RevisionState state);

    long countByState(RevisionState state);

    /** Submissions in which this person had no hand since the last publication. */
    @Query(
            nativeQuery = true,
            value =
                    """
                    SELECT COUNT(*) FROM verdict v
                    WHERE v.state = 'SUBMITTED' AND NOT EXISTS (
                        SELECT 1 FROM contribution c
                        WHERE c.claim = v.claim AND c.person = :person
                        AND c.ordinal > v.settled_up_to)
                    """)
    long countSubmittedWithoutHandOf(UUID person);
}
