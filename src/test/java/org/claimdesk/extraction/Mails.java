package org.claimdesk.extraction;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Mails to read. */
public final class Mails {

    private Mails() {}

    /** With a table, a mail that was forwarded as a file, and a picture on its page. */
    public static byte[] withAttachments() {
        return bytes(
                """
                From: Ada Reporter <ada@paper.example>
                To: press@ministry.example
                Date: Fri, 2 Jan 2026 10:00:00 +0000
                Subject: Rare earths
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="edge"

                --edge
                Content-Type: text/plain; charset=utf-8

                Please find the figures attached.

                --edge
                Content-Type: text/csv; name="figures.csv"
                Content-Disposition: attachment; filename="figures.csv"

                country,share
                China,46
                Vietnam,12

                --edge
                Content-Type: message/rfc822

                From: desk@paper.example
                Subject: A forwarded question
                Content-Type: text/plain

                Forwarded words

                --edge
                Content-Type: image/png; name="logo.png"
                Content-Transfer-Encoding: base64
                Content-Disposition: inline; filename="logo.png"

                iVBORw0KGgo=

                --edge--
                """);
    }

    /** With one text and nothing else. */
    public static byte[] saying(String words) {
        return bytes(
                """
                From: Ada Reporter <ada@paper.example>
                To: press@ministry.example
                Date: Fri, 2 Jan 2026 10:00:00 +0000
                Subject: Metals
                Content-Type: text/plain; charset=utf-8

                %s
                """
                        .formatted(words));
    }

    /** A mailbox with a mail for each subject. */
    public static byte[] mailbox(String... subjects) {
        return bytes(
                Arrays.stream(subjects)
                        .map(
                                subject ->
                                        """
                                        From ada@paper.example Fri Jan  2 10:00:00 2026
                                        From: ada@paper.example
                                        To: press@ministry.example
                                        Date: Fri, 2 Jan 2026 10:00:00 +0000
                                        Subject: %s
                                        Content-Type: text/plain

                                        Words of %s

                                        """
                                                .formatted(subject, subject))
                        .collect(Collectors.joining()));
    }

    private static byte[] bytes(String mail) {
        return mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
