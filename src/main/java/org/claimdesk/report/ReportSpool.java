package org.claimdesk.report;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.claimdesk.report.content.ReportedClaim;
import org.claimdesk.shared.Locator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * A report's claims between reading and rendering, one a line: so that all formats tell of the same
 * moment, and none of them has to fit into memory.
 */
final class ReportSpool implements Iterable<ReportedClaim>, AutoCloseable {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addModule(
                            new SimpleModule()
                                    .addSerializer(Locator.class, new WriteLocator())
                                    .addDeserializer(Locator.class, new ReadLocator()))
                    .build();

    private final Path file;
    private final BufferedWriter out;
    private final List<BufferedReader> readers = new ArrayList<>();
    private int count;

    ReportSpool(Path file) throws IOException {
        this.file = file;
        this.out = Files.newBufferedWriter(file);
    }

    void add(ReportedClaim claim) {
        try {
            out.write(JSON.writeValueAsString(claim));
            out.write('\n');
            count++;
        } catch (IOException e) {
            throw new UncheckedIOException("The claims of a report cannot be kept", e);
        }
    }

    /** All claims have been added. */
    void finish() throws IOException {
        out.flush();
    }

    int count() {
        return count;
    }

    @Override
    public Iterator<ReportedClaim> iterator() {
        try {
            BufferedReader in = Files.newBufferedReader(file);
            readers.add(in);
            return new Lines(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The claims of a report cannot be read", e);
        }
    }

    /** Whoever reads may have stopped anywhere. */
    @Override
    public void close() throws IOException {
        try (out) {
            for (BufferedReader reader : readers) {
                reader.close();
            }
        } finally {
            // On a full disk the writer cannot be closed in peace, and the file is in the way.
            Files.deleteIfExists(file);
        }
    }

    private static final class Lines implements Iterator<ReportedClaim> {

        private final BufferedReader in;
        private @Nullable String next;

        Lines(BufferedReader in) throws IOException {
            this.in = in;
            this.next = read();
        }

        private @Nullable String read() throws IOException {
            String line = in.readLine();
            if (line == null) {
                in.close();
            }
            return line;
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public ReportedClaim next() {
            String line = next;
            if (line == null) {
                throw new NoSuchElementException();
            }
            try {
                next = read();
                return JSON.readValue(line, ReportedClaim.class);
            } catch (IOException e) {
                throw new UncheckedIOException("The claims of a report cannot be read", e);
            }
        }
    }

    private static final class WriteLocator extends ValueSerializer<Locator> {

        @Override
        public void serialize(Locator locator, JsonGenerator json, SerializationContext context) {
            json.writeString(locator.format());
        }
    }

    private static final class ReadLocator extends ValueDeserializer<Locator> {

        @Override
        public Locator deserialize(JsonParser json, DeserializationContext context) {
            return Locator.parse(json.getString());
        }
    }
}
