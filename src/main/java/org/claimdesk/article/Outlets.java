package org.claimdesk.article;

import java.util.List;
import java.util.UUID;
import org.claimdesk.shared.Folded;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Outlets by name: written once, whatever case and accents it is typed with later. */
@Component
class Outlets {

    private final OutletRepository repository;

    Outlets(OutletRepository repository) {
        this.repository = repository;
    }

    /**
     * The outlet of this name, made when it is new. Fails at once where somebody else makes the
     * same: the next try finds it.
     */
    @Nullable Outlet named(@Nullable String name, Article.Import change) {
        if (name == null) {
            return null;
        }
        return repository
                .findByFolded(Folded.of(name, ArticleDescription.LONGEST_OUTLET))
                .orElseGet(
                        () -> repository.saveAndFlush(new Outlet(name, change.by(), change.at())));
    }

    boolean isKnown(String name) {
        return repository
                .findByFolded(Folded.of(name, ArticleDescription.LONGEST_OUTLET))
                .isPresent();
    }

    String name(UUID id) {
        return repository
                .findById(id)
                .map(Outlet::name)
                .orElseThrow(() -> new IllegalStateException("There is no outlet " + id));
    }

    List<String> suggest(String start, int limit) {
        return repository
                .findByFoldedStartingWithOrderByName(Folded.of(start), Limit.of(limit))
                .stream()
                .map(Outlet::name)
                .toList();
    }
}
