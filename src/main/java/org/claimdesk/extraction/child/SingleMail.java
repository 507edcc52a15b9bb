package org.claimdesk.extraction.child;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/**
 * A mailbox, told from other texts by how it begins. One with one mail in it, which is what many
 * programs save a mail as, is read as the mail that it is, not as a list of one.
 */
final class SingleMail {

    static final String TYPE = "message/rfc822";

    private static final String SEPARATOR = "From ";

    private static final String MAILBOX = "application/mbox";

    /** Who sent it and when, as in: From robin@desk.example Mon Jun 01 04:28:28 2009. */
    private static final Pattern FIRST_LINE =
            Pattern.compile("From \\S+ .*\\d\\d:\\d\\d.* \\d{4}.*");

    private static final Pattern FIELD = Pattern.compile("[!-9;-~]+:.*");

    private static final int LONGEST_LINE = 1_000;

    private SingleMail() {}

    /** What a text is, seen from within: whatever the mail in it is made of, a mailbox is one. */
    static String refined(Path file, String mediaType) throws IOException {
        if (!mediaType.startsWith("text/") && !mediaType.equals(TYPE)) {
            return mediaType;
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(2 * LONGEST_LINE);
        }
        String[] lines = new String(head, StandardCharsets.ISO_8859_1).split("\\r?\\n", 3);
        return lines.length == 3
                        && FIRST_LINE.matcher(lines[0]).matches()
                        && FIELD.matcher(lines[1]).matches()
                ? MAILBOX
                : mediaType;
    }

    static boolean isIn(Path file, String mediaType) throws IOException {
        if (!mediaType.equals(MAILBOX)) {
            return false;
        }
        int mails = 0;
        boolean blank = true;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            for (String line = lines.readLine();
                    line != null && mails < 2;
                    line = lines.readLine()) {
                mails += blank && line.startsWith(SEPARATOR) ? 1 : 0;
                blank = line.isEmpty();
            }
        }
        return mails == 1;
    }

    /** Takes away the line before the mail; the file is this process's own copy. */
    static void unwrap(Path file) throws IOException {
        Path mail = file.resolveSibling("mail");
        try (InputStream in = Files.newInputStream(file);
                InputStream bytes = new java.io.BufferedInputStream(in);
                OutputStream out = Files.newOutputStream(mail)) {
            for (int c = bytes.read(); c >= 0 && c != '\n'; c = bytes.read()) {
                // the separator
            }
            bytes.transferTo(out);
        }
        Files.move(mail, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    static Metadata metadata(String name) {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        metadata.set(TikaCoreProperties.CONTENT_TYPE_USER_OVERRIDE, TYPE);
        return metadata;
    }
}
