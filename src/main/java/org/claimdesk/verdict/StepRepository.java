package org.claimdesk.verdict;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StepRepository extends Repository<VerdictStep, UUID> {

    VerdictStep save(VerdictStep step);

    List<VerdictStep> findByVerdictOrderByOrdinal(UUID verdict);
}
