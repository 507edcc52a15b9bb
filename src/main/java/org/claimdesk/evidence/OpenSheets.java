package org.claimdesk.evidence;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.extraction.Part;
import org.claimdesk.extraction.SheetShape;
import org.claimdesk.extraction.SheetText;
import org.claimdesk.extraction.SheetValues;
import org.claimdesk.shared.KeptText;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Sha256;
import org.claimdesk.store.CheckedTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lays the sheets of layers out of their texts. Those of the few layers that were looked at last
 * stay in memory while there is room, once for all sessions: texts of layers never change.
 */
@Component
class OpenSheets {

    private static final int MOST = 8;

    private final Layers layers;
    private final CheckedTexts texts;
    private final Map<LayerId, SoftReference<List<SheetText>>> recent = recent();
    private final Map<Sha256, SoftReference<SheetValues>> recentValues = recent();

    OpenSheets(Layers layers, CheckedTexts texts) {
        this.layers = layers;
        this.texts = texts;
    }

    /**
     * All sheets with cells of a layer that who acts may see; none of a text that was lost, or of a
     * layer that is unknown.
     */
    List<SheetCells> of(LayerId id) {
        LayerDetails layer = layers.find(id).orElse(null);
        if (layer == null || !(texts.find(layer.sha256()) instanceof KeptText.Whole(String text))) {
            return List.of();
        }
        Optional<SheetValues> values = layer.values().flatMap(this::values);
        List<SheetText> sheets = sheets(id, text);
        List<SheetCells> cells = new ArrayList<>();
        for (SheetText sheet : sheets) {
            // Charts are told as sheets of the same name behind the sheet that they lie on.
            boolean isFirst =
                    cells.stream().noneMatch(other -> other.sheet().name().equals(sheet.name()));
            Optional<SheetValues> own = values.filter(known -> isFirst);
            SheetShape shape =
                    own.flatMap(known -> known.shape(sheet.name()))
                            .orElseGet(() -> SheetShape.plain(sheet.name()));
            cells.add(new SheetCells(cells.size(), text, sheet, shape, own));
        }
        return cells;
    }

    Optional<SheetCells> find(LayerId id, int ordinal) {
        List<SheetCells> sheets = of(id);
        return ordinal >= 0 && ordinal < sheets.size()
                ? Optional.of(sheets.get(ordinal))
                : Optional.empty();
    }

    private List<SheetText> sheets(LayerId id, String text) {
        List<SheetText> known = get(recent, id);
        if (known != null) {
            return known;
        }
        List<SheetText> sheets =
                SheetText.of(
                        text,
                        layers.parts(id).stream()
                                .map(part -> new Part(part.locator(), part.start(), part.end()))
                                .toList());
        put(recent, id, sheets);
        return sheets;
    }

    private Optional<SheetValues> values(Sha256 sha256) {
        if (!(texts.find(sha256) instanceof KeptText.Whole(String lines))) {
            return Optional.empty();
        }
        SheetValues known = get(recentValues, sha256);
        if (known == null) {
            known = SheetValues.parse(lines);
            put(recentValues, sha256, known);
        }
        return Optional.of(known);
    }

    private static <K, V> @Nullable V get(Map<K, SoftReference<V>> recent, K key) {
        synchronized (recent) {
            SoftReference<V> found = recent.get(key);
            return found == null ? null : found.get();
        }
    }

    private static <K, V> void put(Map<K, SoftReference<V>> recent, K key, V value) {
        synchronized (recent) {
            recent.put(key, new SoftReference<>(value));
        }
    }

    private static <K, V> Map<K, V> recent() {
        return new LinkedHashMap<>(MOST, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > MOST;
            }
        };
    }
}
