package org.claimdesk.extraction;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters in pictures are recognised.
 *
 * @param tesseract the program: its path, or a name to be found on the PATH; empty for none
 * @param megapixels of a page's picture; a larger one is drawn smaller
 * @param megabytes of memory that the program may use, where the system lets us bound that
 */
@ConfigurationProperties("claimdesk.recognition")
record RecognitionSettings(
        @DefaultValue("tesseract") String tesseract,
        @DefaultValue("40") int megapixels,
        @DefaultValue("1024") int megabytes) {

    RecognitionSettings {
        if (megapixels < 1 || megabytes < 128) {
            throw new IllegalArgumentException(
                    "claimdesk.recognition.megapixels must be at least 1, megabytes at least 128");
        }
    }
}
