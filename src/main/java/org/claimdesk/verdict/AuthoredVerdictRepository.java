package org.claimdesk.verdict;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuthoredVerdictRepository extends Repository<Verdict, UUID> {

    /** Those whose latest revision is this author's. */
    @Query(
            """
            SELECT v FROM Verdict v, Revision r
            WHERE r.id = v.revision AND r.author = :author AND v.state IN :states
            ORDER BY v.movedAt, v.id
            """)
    List<Verdict> findByAuthor(UUID author, Collection<RevisionState> states);
}
