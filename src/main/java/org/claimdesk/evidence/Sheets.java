package org.claimdesk.evidence;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.evidence.EvidenceContent.DocumentPassage;
import org.claimdesk.extraction.CellRange;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Locator;
import org.claimdesk.shared.Span;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The sheets of layers, and which of their rows and columns name the others. */
@Service
public class Sheets {

    private final OpenSheets open;
    private final HeaderRows rows;
    private final Layers layers;
    private final EvidenceRows passages;
    private final Visibility visibility;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Sheets(
            OpenSheets open,
            HeaderRows rows,
            Layers layers,
            EvidenceRows passages,
            Visibility visibility,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.open = open;
        this.rows = rows;
        this.layers = layers;
        this.passages = passages;
        this.visibility = visibility;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
    }

    /**
     * The sheet in whose text an offset of the layer lies, counted from 0 among those with cells.
     */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Optional<Integer> at(LayerId layer, int offset) {
        return find(layer, offset).map(SheetCells::ordinal);
    }

    /** The headers of a sheet: those that a person chose last, else those of the rule. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public Optional<ChosenHeaders> headers(LayerId layer, int sheet) {
        return open.find(layer, sheet).map(cells -> headers(layer, cells));
    }

    /** What stands around the cells of a passage, range by range; nothing around words of texts. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<CellContext> around(EvidenceId evidence, DocumentPassage passage) {
        return around(evidence, passage.layer(), passage.spans());
    }

    /** The same for a passage as a revision froze it. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<CellContext> around(EvidenceId evidence, LayerId layer, List<Span> spans) {
        Map<Locator.Cells, Span> ranges = new LinkedHashMap<>();
        for (Span span : spans) {
            if (span.locator() instanceof Locator.Cells cells) {
                ranges.putIfAbsent(cells, span);
            }
        }
        List<CellContext> contexts = new ArrayList<>();
        ranges.forEach(
                (place, span) ->
                        find(layer, span.start())
                                .map(
                                        cells ->
                                                SurroundingCells.of(
                                                        cells,
                                                        CellRange.parse(place.range()),
                                                        headers(layer, cells, evidence)))
                                .ifPresent(contexts::add));
        return contexts;
    }

    /**
     * Says which rows and columns are the headers of a sheet; passages that are linked already keep
     * theirs.
     *
     * @param seen version of what the person saw
     */
    @RolesAllowed(Roles.REVIEWER)
    public ChooseOutcome choose(LayerId layer, int sheet, SheetHeaders headers, int seen) {
        return choose(layer, sheet, Optional.empty(), headers, seen);
    }

    /** The same for one passage of it. */
    @RolesAllowed(Roles.REVIEWER)
    public ChooseOutcome choose(
            EvidenceId evidence, LayerId layer, int sheet, SheetHeaders headers, int seen) {
        visibility.require(evidence);
        return choose(layer, sheet, Optional.of(evidence), headers, seen);
    }

    /** Writes down which headers hold for a passage that was linked just now. */
    void freeze(EvidenceId evidence, LayerId layer, List<Span> spans) {
        for (SheetCells cells : touched(layer, spans)) {
            ChosenHeaders now = headers(layer, cells);
            rows.add(
                    evidence.value(),
                    layer,
                    cells.ordinal(),
                    new ChosenHeaders(now.headers(), now.isByRule(), now.by(), now.at(), 1));
        }
    }

    private List<SheetCells> touched(LayerId layer, List<Span> spans) {
        if (spans.stream().noneMatch(span -> span.locator() instanceof Locator.Cells)) {
            return List.of();
        }
        return open.of(layer).stream()
                .filter(
                        cells ->
                                spans.stream()
                                        .anyMatch(
                                                span ->
                                                        span.locator() instanceof Locator.Cells
                                                                && lies(cells, span.start())))
                .toList();
    }

    private ChooseOutcome choose(
            LayerId layer,
            int sheet,
            Optional<EvidenceId> evidence,
            SheetHeaders headers,
            int seen) {
        visibility.require(layer);
        UUID subject = evidence.map(EvidenceId::value).orElse(layer.value());
        var now = new ChosenHeaders(headers, false, currentUser.id(), Instant.now(clock), seen + 1);
        try {
            return transaction.execute(
                    status -> {
                        SheetCells cells =
                                open.find(layer, sheet)
                                        .orElseThrow(
                                                () ->
                                                        new IllegalArgumentException(
                                                                "No sheet %d of %s"
                                                                        .formatted(sheet, layer)));
                        ChosenHeaders last =
                                evidence.map(id -> headers(layer, cells, id))
                                        .orElseGet(() -> headers(layer, cells));
                        if (last.version() != seen) {
                            return new ChooseOutcome.Conflict(last);
                        }
                        rows.add(subject, layer, sheet, now);
                        tell(
                                new HeadersChosen(
                                        layers.find(layer).orElseThrow().document(),
                                        layer,
                                        sheet,
                                        evidence,
                                        now));
                        return new ChooseOutcome.Chosen(now);
                    });
        } catch (DuplicateKeyException e) {
            return new ChooseOutcome.Conflict(rows.find(subject, sheet).orElseThrow());
        }
    }

    /** Of a passage it is part of what its claim rests on; of one that is restricted, no news. */
    private void tell(HeadersChosen chosen) {
        Optional<EvidenceItem> item = chosen.evidence().flatMap(passages::find);
        if (item.isEmpty()) {
            events.publishEvent(chosen);
        } else {
            var ofPassage = new PassageHeadersChosen(item.get().claim(), chosen);
            events.publishEvent(
                    item.get().isRestricted()
                            ? new Unspoken(item.get().id(), ofPassage)
                            : ofPassage);
        }
    }

    private Optional<SheetCells> find(LayerId layer, int offset) {
        return open.of(layer).stream().filter(cells -> lies(cells, offset)).findFirst();
    }

    private static boolean lies(SheetCells cells, int offset) {
        return cells.sheet().start() <= offset && offset < cells.sheet().end();
    }

    private ChosenHeaders headers(LayerId layer, SheetCells cells, EvidenceId evidence) {
        return rows.find(evidence.value(), cells.ordinal()).orElseGet(() -> headers(layer, cells));
    }

    private ChosenHeaders headers(LayerId layer, SheetCells cells) {
        return rows.find(layer.value(), cells.ordinal())
                .orElseGet(
                        () ->
                                new ChosenHeaders(
                                        HeaderRule.of(cells),
                                        true,
                                        currentUser.id(),
                                        Instant.now(clock),
                                        0));
    }
}
