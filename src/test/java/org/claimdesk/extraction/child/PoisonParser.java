package org.claimdesk.extraction.child;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;

/**
 * A parser with the faults that any may have: it does what the file says. The process that reads
 * files finds it on the class path of the tests.
 */
public final class PoisonParser implements Parser {

    private static final String MARK = "claimdesk poison: ";

    private static final AtomicInteger MADE = new AtomicInteger();
    private static final AtomicInteger ASKED = new AtomicInteger();

    public PoisonParser() {
        MADE.incrementAndGet();
    }

    /** How often all parsers were made in this process. */
    static int made() {
        return MADE.get();
    }

    /** How often they were asked in this process what they read. */
    static int asked() {
        return ASKED.get();
    }

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        ASKED.incrementAndGet();
        return Set.of(MediaType.application("x-claimdesk-poison"));
    }

    public static byte[] file(String effect) {
        return (MARK + effect).getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void parse(
            InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException {
        String effect = new String(stream.readAllBytes(), StandardCharsets.US_ASCII);
        switch (effect.substring(MARK.length())) {
            case "endless loop" -> loop();
            case "heap eater" -> eat();
            case "exit" -> System.exit(0);
            case "crash" -> crash();
            case "stack" -> recurse(1);
            default -> throw new IOException("No poison: " + effect);
        }
    }

    private static void loop() {
        long turns = 0;
        while (turns >= 0) {
            turns = (turns + 1) & Long.MAX_VALUE;
        }
    }

    private static void eat() {
        List<byte[]> eaten = new ArrayList<>();
        while (true) {
            eaten.add(new byte[8 << 20]);
        }
    }

    private static int recurse(int depth) {
        return recurse(depth + 1) + 1;
    }

    /** Writes where nobody may: the virtual machine itself dies. */
    @SuppressWarnings({"deprecation", "removal", "sunapi"})
    private static void crash() throws IOException {
        try {
            Field field = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe");
            field.setAccessible(true);
            Object unsafe = field.get(null);
            unsafe.getClass()
                    .getMethod("putAddress", long.class, long.class)
                    .invoke(unsafe, 8L, 1L);
        } catch (ReflectiveOperationException e) {
            throw new IOException(e);
        }
    }
}
