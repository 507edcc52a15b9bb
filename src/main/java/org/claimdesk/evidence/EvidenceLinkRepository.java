package org.claimdesk.evidence;

import java.util.UUID;
import org.claimdesk.shared.WithinModule;
import org.springframework.data.jpa.repository.JpaRepository;

@WithinModule
public interface EvidenceLinkRepository extends JpaRepository<EvidenceLink, UUID> {}
