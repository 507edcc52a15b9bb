package org.claimdesk.user;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface LinkRepository extends Repository<Link, UUID> {

    Link save(Link link);

    Optional<Link> findBySecretHash(String secretHash);

    List<Link> findByAccountIdAndUsedAtIsNull(UUID accountId);

    List<Link> findByAccountIdIsNullAndUsedAtIsNull();
}
