package org.claimdesk.evidence;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface SourceRepository extends JpaRepository<Source, UUID> {

    List<Source> findByNameContainingIgnoreCaseOrderByName(String words, Limit limit);

    List<Source> findByNameIgnoreCase(String name);
}
