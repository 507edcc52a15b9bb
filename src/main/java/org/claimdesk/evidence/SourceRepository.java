package org.claimdesk.evidence;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** For changes by id; whoever reads asks {@link SourceRows}, which knows who may see what. */
interface SourceRepository extends JpaRepository<Source, UUID> {

    List<Source> findByRestrictionId(UUID restriction);
}
