package org.claimdesk.extraction.child;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.tika.Tika;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.EmptyParser;
import org.claimdesk.extraction.DocumentDetails;
import org.claimdesk.extraction.Extracted;
import org.claimdesk.extraction.Limits;
import org.claimdesk.extraction.Part;
import org.claimdesk.extraction.Unreadable;
import org.claimdesk.extraction.Unreadable.Reason;
import org.claimdesk.shared.TextRules;
import org.jspecify.annotations.Nullable;

/** Takes the text out of documents of any kind. */
final class DocumentReader {

    private static final String TOOL = "Apache Tika";

    /** Raise the number after the slash whenever this package makes other text of the same file. */
    private static final String TOOL_VERSION = Tika.getString().replace(TOOL, "").strip() + "/3";

    private final DefaultDetector detector = new DefaultDetector();
    private final DocumentParser parser = new DocumentParser(detector);
    private final Languages languages;

    DocumentReader(Languages languages) {
        this.languages = languages;
    }

    /** What lies inside is passed over. */
    Answer read(Path file, String name, Limits limits) throws IOException {
        return read(file, name, null, limits);
    }

    /**
     * @param members a folder for the files inside, if they are wanted; else they are passed over
     */
    Answer read(Path file, String name, @Nullable Path members, Limits limits) throws IOException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        MediaType found = type(file, metadata);
        String first = found.getBaseType().toString();
        String mediaType = SingleMail.refined(file, SavedPage.refined(file, first));
        boolean mailbox = Container.of(mediaType) == Container.MAILBOX;
        MediaType type = mailbox ? MediaType.parse(mediaType) : found;
        if (SpannedZip.isPartOfOne(file)) {
            return refused(Reason.PART_OF_SEVERAL, "of a ZIP", metadata, mediaType);
        }
        if (Ending.isMissing(file)) {
            return refused(Reason.DAMAGED, "breaks off before its end", metadata, mediaType);
        }
        if (PlainTextReader.reads(mediaType)) {
            return plain(file, mediaType, limits);
        }
        if (SingleMail.isIn(file, mediaType)) {
            SingleMail.unwrap(file);
            return parsed(file, SingleMail.metadata(name), SingleMail.TYPE, members, limits);
        }
        // Else the parser finds the same out again, which takes a tenth of all the time.
        metadata.set(TikaCoreProperties.CONTENT_TYPE_USER_OVERRIDE, type.toString());
        return parsed(file, metadata, mediaType, members, limits);
    }

    /** What the bytes are, by their content first and their name second; no parameters. */
    String detect(Path file, Metadata metadata) throws IOException {
        return type(file, metadata).getBaseType().toString();
    }

    private MediaType type(Path file, Metadata metadata) throws IOException {
        if (SpannedZip.holdsVeryMany(file)) {
            return MediaType.APPLICATION_ZIP;
        }
        try (TikaInputStream stream = TikaInputStream.get(file)) {
            return detector.detect(stream, metadata);
        }
    }

    private Answer plain(Path file, String mediaType, Limits limits) throws IOException {
        PlainTextReader.Read read = PlainTextReader.read(file, mediaType, limits);
        if (TextRules.showsNothing(read.text())) {
            return refused(Reason.NO_TEXT, mediaType, new Metadata(), read.mediaType());
        }
        return Answer.of(
                new Extracted(
                        read.text(),
                        read.parts(),
                        details(new Metadata(), read.mediaType(), read.text()),
                        read.cut()));
    }

    private Answer parsed(
            Path file, Metadata metadata, String mediaType, @Nullable Path folder, Limits limits)
            throws IOException {
        Budget budget = new Budget(limits);
        MemberFiles members = new MemberFiles(folder, budget);
        Container container = Container.of(mediaType);
        TextCollector collector = new TextCollector(mediaType, List.of(), limits);
        try {
            if (container != Container.ARCHIVE) {
                PackedSize.check(file, budget);
            }
            if (mediaType.startsWith(SheetRowNumbers.WORKBOOK)) {
                List<int[]> rows = SheetRowNumbers.of(file).orElse(List.of());
                collector = new TextCollector(mediaType, rows, limits);
            } else if (OdsSheets.reads(mediaType)) {
                collector = withSheets(file, mediaType, limits);
            } else if (OdpSlides.reads(mediaType)) {
                collector = withSlides(file, mediaType, limits);
            }
            parser.parse(file, metadata, collector, budget, members);
        } catch (Throwable e) { // a parser may throw anything, an Error included
            boolean something = container.isMereList() && !members.all().isEmpty();
            if (!collector.isFull() && !something) {
                Unreadable why =
                        budget.breach()
                                .filter(breach -> budget.isSpent())
                                .orElseGet(() -> Failures.explain(e));
                return Answer.of(Harm.explain(why, file).of(details(metadata, mediaType, "")));
            }
            if (!collector.isFull() && !budget.isSpent()) {
                budget.leaveOut(Failures.explain(e));
            }
        }
        if (Failures.hidEncrypted(metadata)) {
            budget.leaveOut(Unreadable.because(Reason.ENCRYPTED, "files inside"));
        }
        boolean cut =
                collector.isFull() || budget.breach().isPresent() && members.paths().isEmpty();
        collector.list(members.paths());
        String text = collector.text();
        if (TextRules.showsNothing(text)) {
            return Answer.of(
                    budget.breach()
                            .orElseGet(() -> whyBlank(metadata, mediaType))
                            .of(details(metadata, mediaType, "")));
        }
        List<Part> parts = PageLabels.add(collector.parts(), file, mediaType);
        if (MailHead.belongsTo(mediaType)) {
            String head = MailHead.of(metadata);
            parts = MailHead.before(parts, head.length());
            text = head + text;
        }
        WorkbookValues values =
                WorkbookValues.of(file, mediaType, text, parts, limits.characters());
        text = values.text().text();
        DocumentDetails details = details(metadata, mediaType, text);
        return Answer.of(
                new Extracted(
                        text,
                        values.text().parts(),
                        details,
                        cut,
                        values.lines(),
                        members.all(),
                        budget.breach()));
    }

    /** If they can't be read, their words at least are, without their columns. */
    private static TextCollector withSheets(Path file, String mediaType, Limits limits) {
        TextCollector collector = new TextCollector(mediaType, List.of(), limits);
        try {
            collector.writeSheets(listener -> OdsSheets.read(file, listener));
            return collector;
        } catch (IOException | XMLStreamException | TikaException | RuntimeException e) {
            return new TextCollector(mediaType, List.of(), limits);
        }
    }

    /** If they can't be read, their words at least are, without their slides. */
    private static TextCollector withSlides(Path file, String mediaType, Limits limits) {
        TextCollector collector = new TextCollector(mediaType, List.of(), limits);
        try {
            collector.writeSlides(listener -> OdpSlides.read(file, listener));
            return collector;
        } catch (IOException | XMLStreamException | TikaException | RuntimeException e) {
            return new TextCollector(mediaType, List.of(), limits);
        }
    }

    private static Unreadable whyBlank(Metadata metadata, String mediaType) {
        boolean read =
                Arrays.stream(metadata.getValues(TikaCoreProperties.TIKA_PARSED_BY))
                        .noneMatch(EmptyParser.class.getName()::equals);
        String type = metadata.get(Metadata.CONTENT_TYPE);
        if (read && type != null && !MediaType.OCTET_STREAM.toString().equals(type)) {
            return Unreadable.because(Reason.NO_TEXT, mediaType);
        }
        boolean rar = mediaType.startsWith("application/x-rar-compressed");
        return Unreadable.because(rar ? Reason.RAR_ARCHIVE : Reason.UNSUPPORTED, mediaType);
    }

    private Answer refused(Reason reason, String detail, Metadata metadata, String mediaType) {
        return Answer.of(Unreadable.because(reason, detail).of(details(metadata, mediaType, "")));
    }

    DocumentDetails details(Metadata metadata, String mediaType, String text) {
        return new DocumentDetails(
                mediaType,
                DocumentFields.title(metadata),
                DocumentFields.author(metadata),
                DocumentFields.published(metadata),
                DocumentFields.language(metadata).or(() -> languages.guess(text)),
                DocumentFields.others(metadata),
                TOOL,
                TOOL_VERSION);
    }
}
