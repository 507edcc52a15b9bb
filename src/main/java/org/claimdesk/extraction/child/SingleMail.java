package org.claimdesk.extraction.child;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/**
 * A mailbox with one mail in it, which is what many programs save a mail as: it is read as the mail
 * that it is, not as a list of one.
 */
final class SingleMail {

    static final String TYPE = "message/rfc822";

    private static final String SEPARATOR = "From ";

    private SingleMail() {}

    static boolean isIn(Path file, String mediaType) throws IOException {
        if (!mediaType.equals("application/mbox")) {
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
