package org.claimdesk.evidence;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EvidenceLinkRepository extends JpaRepository<EvidenceLink, UUID> {}
