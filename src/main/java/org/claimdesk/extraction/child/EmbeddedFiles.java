package org.claimdesk.extraction.child;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TemporaryResources;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.EmbeddedContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads the files within a file, as many, as large and as deep as its budget allows. */
final class EmbeddedFiles implements EmbeddedDocumentExtractor {

    private final ParseContext context;
    private final TextCollector collector;
    private final Budget budget;
    private int depth;

    EmbeddedFiles(ParseContext context, TextCollector collector, Budget budget) {
        this.context = context;
        this.collector = collector;
        this.budget = budget;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        String type = Objects.requireNonNullElse(metadata.get(Metadata.CONTENT_TYPE), "");
        return !type.startsWith("image/") && budget.allowsDepth(depth + 1);
    }

    @Override
    public void parseEmbedded(
            InputStream stream, ContentHandler handler, Metadata metadata, boolean html)
            throws SAXException, IOException {
        if (!shouldParseEmbedded(metadata)) {
            return;
        }
        budget.enter();
        depth++;
        collector.enterEmbedded();
        try (TemporaryResources files = new TemporaryResources()) {
            TikaInputStream counted = counted(stream, files, metadata);
            if (PackedSize.isZip(start(counted))) {
                PackedSize.check(counted.getPath(), budget);
            }
            read(counted, handler, metadata);
        } finally {
            collector.leaveEmbedded();
            depth--;
        }
    }

    /** What could not be read inside is left out and noted; the file around it is read on. */
    private void read(TikaInputStream stream, ContentHandler handler, Metadata metadata)
            throws SAXException, IOException {
        try {
            context.get(Parser.class)
                    .parse(
                            stream,
                            new EmbeddedContentHandler(new BodyContentHandler(handler)),
                            metadata,
                            context);
        } catch (TikaException e) {
            if (budget.isSpent() || collector.isFull()) {
                throw new SAXException(e);
            }
            budget.leaveOut(Failures.explain(e));
        }
    }

    /** Not to be closed: the parser of the outer file goes on reading behind it. */
    private TikaInputStream counted(InputStream stream, TemporaryResources files, Metadata metadata)
            throws IOException {
        if (stream instanceof TikaInputStream known
                && (known.hasFile() || known.getOpenContainer() != null)) {
            budget.unpack(Math.max(0, known.getLength()));
            return known;
        }
        return TikaInputStream.get(new Counted(stream), files, metadata);
    }

    private static byte[] start(InputStream stream) throws IOException {
        stream.mark(4);
        byte[] start = stream.readNBytes(4);
        stream.reset();
        return start;
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            budget.unpack(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int got = super.read(bytes, offset, length);
            budget.unpack(Math.max(got, 0));
            return got;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        public void close() {
            // See counted().
        }
    }
}
