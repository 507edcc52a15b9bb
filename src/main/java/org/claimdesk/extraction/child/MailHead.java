package org.claimdesk.extraction.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.claimdesk.extraction.Part;
import org.claimdesk.shared.Locator;

/** Who wrote a mail to whom and when: words of it as well, which the parser keeps apart. */
final class MailHead {

    private static final int LONGEST_HEAD = 16_384;

    /** With the lines into which it is folded. */
    private static final Pattern SUBJECT =
            Pattern.compile("(?im)^Subject:[ \\t]*(.*(?:\\r?\\n[ \\t]+.*)*)");

    private MailHead() {}

    static boolean belongsTo(String mediaType) {
        return mediaType.equals("message/rfc822");
    }

    /** The lines before the text, with a blank one at their end. */
    static String of(Metadata metadata) {
        return Stream.of(
                        line("From", metadata.getValues(Message.MESSAGE_FROM)),
                        line("To", metadata.getValues(Message.MESSAGE_TO)),
                        line("Cc", metadata.getValues(Message.MESSAGE_CC)),
                        line("Date", metadata.getValues(TikaCoreProperties.CREATED)),
                        line("Subject", metadata.getValues(TikaCoreProperties.TITLE)))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n", "", "\n\n"));
    }

    /** The parts of a mail whose head, of so many characters, was put before its text. */
    static List<Part> before(List<Part> parts, int length) {
        Part head = new Part(new Locator.MailPart(Locator.MailPart.Place.HEAD, 1), 0, length);
        return Stream.concat(
                        Stream.of(head).filter(part -> part.end() > 0),
                        parts.stream()
                                .map(
                                        part ->
                                                new Part(
                                                        part.locator(),
                                                        part.start() + length,
                                                        part.end() + length)))
                .toList();
    }

    /** What a mail without a name is called: its subject. The stream stands where it stood. */
    static String fileName(InputStream mail) throws IOException {
        mail.mark(LONGEST_HEAD);
        String head = new String(mail.readNBytes(LONGEST_HEAD), StandardCharsets.ISO_8859_1);
        mail.reset();
        Matcher subject = SUBJECT.matcher(head.split("\\r?\\n\\r?\\n", 2)[0]);
        return subject.find()
                ? DecoderUtil.decodeEncodedWords(subject.group(1), DecodeMonitor.SILENT)
                                .replaceAll("[/\\\\]", " ")
                                .strip()
                        + ".eml"
                : "";
    }

    private static String line(String name, String[] values) {
        String all = Texts.clean(String.join(", ", values)).replaceAll("\\s+", " ").strip();
        return all.isEmpty() ? "" : name + ": " + all;
    }
}
