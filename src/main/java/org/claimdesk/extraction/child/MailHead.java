package org.claimdesk.extraction.child;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.claimdesk.extraction.Part;

/** Who wrote a mail to whom and when: words of it as well, which the parser keeps apart. */
final class MailHead {

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

    /** The parts of a text that so many characters were put before. */
    static List<Part> moved(List<Part> parts, int by) {
        return IntStream.range(0, parts.size())
                .mapToObj(
                        i ->
                                new Part(
                                        parts.get(i).locator(),
                                        i == 0 ? 0 : parts.get(i).start() + by,
                                        parts.get(i).end() + by))
                .toList();
    }

    private static String line(String name, String[] values) {
        String all = Texts.clean(String.join(", ", values)).replaceAll("\\s+", " ").strip();
        return all.isEmpty() ? "" : name + ": " + all;
    }
}
