package org.claimdesk.extraction.child;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TemporaryResources;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.EmbeddedContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * What becomes of the files within a file, as many, as large and as deep as its budget allows: most
 * are taken out, to be documents of their own; some are pieces of the container and read with it.
 */
final class EmbeddedFiles implements EmbeddedDocumentExtractor {

    private static final String INTERNAL_PATH = TikaCoreProperties.INTERNAL_PATH.getName();

    private final ParseContext context;
    private final Container container;
    private final TextCollector collector;
    private final Budget budget;
    private final MemberFiles members;

    /** Entries of a ZIP that are no files but point elsewhere. */
    private final Set<String> links;

    private int depth;

    EmbeddedFiles(
            ParseContext context,
            TextCollector collector,
            Budget budget,
            MemberFiles members,
            Set<String> links) {
        this.context = context;
        this.container = Container.of(collector.mediaType());
        this.collector = collector;
        this.budget = budget;
        this.members = members;
        this.links = links;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        return switch (container.treatment(metadata)) {
            case MEMBER -> members.areWanted();
            case PART -> budget.allowsDepth(depth + 1);
            case NOTHING -> false;
        };
    }

    @Override
    public void parseEmbedded(
            InputStream stream, ContentHandler handler, Metadata metadata, boolean html)
            throws SAXException, IOException {
        if (!shouldParseEmbedded(metadata)) {
            return;
        }
        InputStream bytes = stream.markSupported() ? stream : new BufferedInputStream(stream);
        if (container.treatment(metadata) == Container.Treatment.PART) {
            read(stream, handler, metadata);
        } else if (Tarball.isInside(bytes, container, metadata)) {
            // What everybody calls one archive is one, though a tar lies in a gzip.
            parse(bytes, handler, metadata);
        } else {
            take(bytes, metadata);
        }
    }

    private void take(InputStream bytes, Metadata metadata) throws IOException {
        budget.enter();
        String told = name(metadata, bytes);
        String path = members.name(told);
        if (links.contains(told) || !budget.allowsDepth(depth + 1)) {
            return;
        }
        members.take(path, bytes);
    }

    private static String name(Metadata metadata, InputStream bytes) throws IOException {
        Optional<String> told =
                Stream.of(TikaCoreProperties.RESOURCE_NAME_KEY, INTERNAL_PATH)
                        .map(metadata::get)
                        .filter(name -> name != null && !name.isBlank())
                        .findFirst();
        return told.isEmpty() && "message/rfc822".equals(metadata.get(Metadata.CONTENT_TYPE))
                ? MailHead.fileName(bytes)
                : told.orElse("");
    }

    private void read(InputStream stream, ContentHandler handler, Metadata metadata)
            throws SAXException, IOException {
        budget.enter();
        depth++;
        collector.enterEmbedded();
        try (TemporaryResources files = new TemporaryResources()) {
            TikaInputStream counted = counted(stream, files, metadata);
            if (PackedSize.isZip(start(counted))) {
                PackedSize.check(counted.getPath(), budget);
            }
            parse(counted, handler, metadata);
        } finally {
            collector.leaveEmbedded();
            depth--;
        }
    }

    /** What could not be read inside is left out and noted; the file around it is read on. */
    private void parse(InputStream stream, ContentHandler handler, Metadata metadata)
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
