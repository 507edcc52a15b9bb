package org.claimdesk.article;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ArticleVersionRepository extends Repository<ArticleVersion, UUID> {

    Optional<ArticleVersion> findById(UUID id);

    List<ArticleVersion> findByArticleIdOrderByOrdinal(UUID articleId);
}
