package org.claimdesk.extraction.child;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.tika.config.ServiceLoader;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.AutoDetectParserConfig;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.external.CompositeExternalParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Tika, set up to start no other program, to recognise no letters in pictures, and to give up. */
final class DocumentParser {

    /** Elements within elements; files made by people stay far below. */
    private static final int MAX_ELEMENT_DEPTH = 500;

    /** Characters that come out for each byte that goes in, before it counts as a bomb. */
    private static final long MAX_INFLATION = 1_000;

    private final DefaultDetector detector;
    private final AutoDetectParser parser;

    DocumentParser(DefaultDetector detector) {
        List<Class<? extends Parser>> othersPrograms =
                List.of(TesseractOCRParser.class, CompositeExternalParser.class);
        this.detector = detector;
        parser = new Dispatch(detector, new Formats(othersPrograms));
        AutoDetectParserConfig config = new AutoDetectParserConfig();
        config.setMaximumDepth(MAX_ELEMENT_DEPTH);
        config.setMaximumCompressionRatio(MAX_INFLATION);
        parser.setAutoDetectParserConfig(config);
    }

    void parse(
            Path file,
            Metadata metadata,
            TextCollector collector,
            Budget budget,
            MemberFiles members)
            throws IOException, SAXException, TikaException {
        ZipSecureFile.setMaxEntrySize(budget.limits().unpackedBytes());
        ZipSecureFile.setMaxTextSize(budget.limits().unpackedBytes());
        ParseContext context = new ParseContext();
        context.set(Parser.class, parser);
        // Else a parser that asks what lies inside has all of Tika set up anew for each document,
        // which also tries which other programs there are.
        context.set(Detector.class, detector);
        context.set(MimeTypes.class, MimeTypes.getDefaultMimeTypes());
        context.set(PDFParserConfig.class, pdf());
        context.set(OfficeParserConfig.class, office(collector.mediaType()));
        Set<String> links =
                collector.mediaType().equals("application/zip")
                        ? ZipLinks.of(file, budget.limits().entries())
                        : new HashSet<>();
        EmbeddedFiles files = new EmbeddedFiles(context, collector, budget, members, links);
        if (collector.mediaType().equals(SevenZFiles.TYPE)) {
            metadata.set(Metadata.CONTENT_TYPE, SevenZFiles.TYPE);
            SevenZFiles.read(file, files, links, collector);
            return;
        }
        context.set(EmbeddedDocumentExtractor.class, files);
        try (TikaInputStream stream = TikaInputStream.get(file, metadata)) {
            parser.parse(stream, collector, metadata, context);
        }
    }

    private static PDFParserConfig pdf() {
        PDFParserConfig config = new PDFParserConfig();
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        config.setExtractInlineImages(false);
        config.setExtractActions(false);
        config.setExtractBookmarksText(false);
        // A page that can't be read must be said, not left out.
        config.setCatchIntermediateIOExceptions(false);
        return config;
    }

    private static OfficeParserConfig office(String mediaType) {
        OfficeParserConfig config = new OfficeParserConfig();
        // Right for the old binary format, wrong for the new one; see SheetRowNumbers.
        config.setIncludeMissingRows(!mediaType.startsWith(SheetRowNumbers.WORKBOOK));
        config.setExtractMacros(false);
        config.setIncludeDeletedContent(false);
        config.setIncludeSlideMasterContent(false);
        config.setWriteSelectHeadersInBody(true);
        return config;
    }

    /** Which parser reads which format, found out once: Tika asks all of them for each document. */
    private static final class KnownParsers {

        private @Nullable Map<MediaType, Parser> known;

        Map<MediaType, Parser> of(Supplier<Map<MediaType, Parser>> asked) {
            Map<MediaType, Parser> parsers = known;
            if (parsers == null) {
                parsers = Map.copyOf(asked.get());
                known = parsers;
            }
            return parsers;
        }
    }

    private static final class Formats extends DefaultParser {

        @Serial private static final long serialVersionUID = 1;

        private final transient KnownParsers known = new KnownParsers();

        Formats(Collection<Class<? extends Parser>> without) {
            super(
                    MediaTypeRegistry.getDefaultRegistry(),
                    new ServiceLoader(DocumentParser.class.getClassLoader()),
                    without);
        }

        @Override
        public Map<MediaType, Parser> getParsers(ParseContext context) {
            return known.of(() -> super.getParsers(context));
        }
    }

    /** The parser around all others. */
    private static final class Dispatch extends AutoDetectParser {

        @Serial private static final long serialVersionUID = 1;

        private final transient KnownParsers known = new KnownParsers();

        Dispatch(Detector detector, Parser formats) {
            super(detector, formats);
        }

        @Override
        public Map<MediaType, Parser> getParsers(ParseContext context) {
            return known.of(() -> super.getParsers(context));
        }
    }
}
