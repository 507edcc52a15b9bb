package org.claimdesk.evidence;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.LayerId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Which layers others were told of when a document was read. */
@Component
public class CapturedReads {

    private final Map<DocumentId, List<LayerId>> layers = new ConcurrentHashMap<>();

    List<LayerId> of(DocumentId document) {
        return layers.getOrDefault(document, List.of());
    }

    @EventListener
    void on(DocumentEvent.Read read) {
        layers.computeIfAbsent(read.document(), id -> new CopyOnWriteArrayList<>())
                .add(read.layer().id());
    }
}
