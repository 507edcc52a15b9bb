package org.claimdesk.extraction.child;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.claimdesk.shared.Locator;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Requests and answers as JSON messages on the child's standard streams. */
public final class Wire {

    /** Room for the longest text, its parts and details, with every character escaped. */
    private static final long LONGEST = 256L << 20;

    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxStringLength((int) LONGEST)
                                                    .maxNestingDepth(20)
                                                    .build())
                                    .build())
                    .addMixIn(Locator.class, LocatorAsText.class)
                    .build();

    private Wire() {}

    public static void write(OutputStream stream, Object message) throws IOException {
        try (OutputStream frame = Frames.writer(stream)) {
            JSON.writeValue(frame, message);
        } catch (JacksonException e) {
            throw new IOException("A message could not be written", e);
        }
    }

    /** Waits for a message; an IOException when it breaks off or is none of that type. */
    public static <T> T read(InputStream stream, Class<T> type) throws IOException {
        try (InputStream frame = Frames.reader(stream, LONGEST)) {
            return JSON.readValue(frame, type);
        } catch (JacksonException e) {
            throw new IOException("A message could not be read", e);
        }
    }

    /** A locator travels as the line of text that it has anyway. */
    private interface LocatorAsText {

        @JsonValue
        String format();

        @JsonCreator
        static Locator parse(String text) {
            return Locator.parse(text);
        }
    }
}
