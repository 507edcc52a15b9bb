package org.claimdesk.verdict;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ApprovalRepository extends Repository<Approval, UUID> {

    Approval save(Approval approval);

    Optional<Approval> findById(UUID revision);

    List<Approval> findAllById(Iterable<UUID> revisions);
}
