package org.claimdesk.article;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.claimdesk.shared.KeptText;
import org.claimdesk.shared.Sha256;
import org.claimdesk.store.Bytes;
import org.claimdesk.store.CheckedTexts;
import org.claimdesk.store.KeepOutcome;
import org.springframework.stereotype.Component;

/**
 * The texts of versions: UTF-8 under its own hash, as the captured bytes lie under theirs. No
 * database then has to hold megabytes, and the text that is read can be checked like any file.
 */
@Component
class ArticleTexts {

    private final Bytes bytes;
    private final CheckedTexts checked;

    ArticleTexts(Bytes bytes, CheckedTexts checked) {
        this.bytes = bytes;
        this.checked = checked;
    }

    /** Forces the text to the disk before it returns. */
    KeepOutcome keep(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return bytes.keep(new ByteArrayInputStream(utf8), utf8.length);
    }

    KeptText read(Sha256 hash) {
        return bytes.text(hash);
    }

    KeptText find(Sha256 hash) {
        return checked.find(hash);
    }
}
