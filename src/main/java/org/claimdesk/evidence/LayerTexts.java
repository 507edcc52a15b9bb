package org.claimdesk.evidence;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.WithinModule;
import org.claimdesk.store.Bytes;
import org.claimdesk.store.KeepOutcome;
import org.springframework.stereotype.Component;

/** Puts texts of layers beside the bytes, under their own hash. */
@Component
@WithinModule
public class LayerTexts {

    private final Bytes bytes;

    LayerTexts(Bytes bytes) {
        this.bytes = bytes;
    }

    public Sha256 keep(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return switch (bytes.keep(new ByteArrayInputStream(utf8), Long.MAX_VALUE)) {
            case KeepOutcome.Kept kept -> kept.sha256();
            case KeepOutcome.DiskFull full ->
                    throw new IllegalStateException("A layer cannot be kept", full.cause());
            case KeepOutcome.NotWritten failed ->
                    throw new IllegalStateException("A layer cannot be kept", failed.cause());
            case KeepOutcome.TooLarge large ->
                    throw new IllegalStateException("A layer without a limit is too large");
            case KeepOutcome.SourceLost lost ->
                    throw new IllegalStateException("Memory cannot be read", lost.cause());
        };
    }
}
