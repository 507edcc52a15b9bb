package org.claimdesk.workbench;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimdesk.claim.ClaimFilter;
import org.claimdesk.claim.ClaimOrder;
import org.claimdesk.claim.ClaimPaths;
import org.claimdesk.claim.ClaimRow;
import org.claimdesk.claim.Claims;
import org.claimdesk.evidence.edition.EditionsOfClaims;
import org.claimdesk.evidence.edition.ToldEdition;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.ui.SectionHeader;
import org.claimdesk.user.CurrentUser;

/** What the home screen tells of newer editions of what claims quote. */
@org.springframework.stereotype.Component
class HomeOfEditions {

    /** Of a person's claims so many are looked through, the latest first. */
    private static final int MOST = 1_000;

    private final EditionsOfClaims editions;
    private final Claims claims;
    private final CurrentUser current;

    HomeOfEditions(EditionsOfClaims editions, Claims claims, CurrentUser current) {
        this.editions = editions;
        this.claims = claims;
        this.current = current;
    }

    /** Claims of the person that quote an edition that has a newer one; empty without any. */
    Optional<HomeSection> ofMine() {
        Map<ClaimId, List<ToldEdition>> told =
                editions.told().stream()
                        .collect(
                                Collectors.groupingBy(
                                        ToldEdition::claim,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        if (told.isEmpty()) {
            return Optional.empty();
        }
        ClaimFilter mine = ClaimFilter.concerning(current.id());
        Map<ClaimId, ClaimRow> rows =
                claims.find(mine, ClaimOrder.NEWEST, 0, MOST).stream()
                        .collect(Collectors.toMap(ClaimRow::id, Function.identity()));
        List<ClaimRow> about =
                told.keySet().stream().filter(rows::containsKey).map(rows::get).toList();
        return about.isEmpty() ? Optional.empty() : Optional.of(section(about, told));
    }

    private static HomeSection section(List<ClaimRow> about, Map<ClaimId, List<ToldEdition>> told) {
        String title = text("workbench.home.editions");
        SectionHeader header = new SectionHeader(title);
        header.remark(text("workbench.home.editions.count", about.size()));
        return new HomeSection(title).add(header).show(about, row -> row(row, told), "");
    }

    private static Component row(ClaimRow row, Map<ClaimId, List<ToldEdition>> told) {
        List<ToldEdition> some = told.getOrDefault(row.id(), List.of());
        return HomeSection.row(
                HomeSection.quoted(ClaimPaths.claim(row.id()), row.statement()),
                HomeSection.fact(
                        text("workbench.home.editions.fact", some.size(), some.getFirst().name())));
    }
}
