package org.claimdesk.article;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface OutletRepository extends Repository<Outlet, UUID> {

    Outlet saveAndFlush(Outlet outlet);

    Optional<Outlet> findById(UUID id);

    Optional<Outlet> findByFolded(String folded);

    List<Outlet> findByFoldedStartingWithOrderByName(String folded, Limit limit);
}
