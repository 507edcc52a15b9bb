package org.claimdesk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "C:\\reports\\tin.pdf, tin.pdf",
        "'  two   words.txt ', two words.txt",
        "=cmd|' /C calc'!A0.csv, C calc'!A0.csv",
        ".., unnamed",
        "'', unnamed",
        "reports/, unnamed",
        ".htaccess, .htaccess"
    })
    void showsLastPartOnOneLine(String sent, String shown) {
        assertThat(FileName.shown(sent, "unnamed")).isEqualTo(shown);
    }

    @Test
    void losesWhatNobodySees() {
        assertThat(FileName.shown("a\u202Efdp.exe\u0000\n\u2028b", "unnamed"))
                .isEqualTo("afdp.exeb");
    }

    @Test
    void mendsHalfCharacters() {
        assertThat(FileName.shown("a\uD83D.txt", "unnamed")).isEqualTo("a\uFFFD.txt");
    }

    @Test
    void keepsTheExtensionOfLongNames() {
        String shown = FileName.shown("x".repeat(5_000) + ".pdf", "unnamed");

        assertThat(shown).hasSizeLessThanOrEqualTo(200).endsWith("\u2026.pdf");
    }
}
