package org.claimdesk.extraction.child;

import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.metadata.TikaCoreProperties.EmbeddedResourceType;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pkg.CompressorParser;
import org.apache.tika.parser.pkg.PackageParser;

/**
 * What kind of thing holds files, and so what people would call a file in it (decision 0073): all
 * that an archive holds, what a mail has attached, the mails of a mailbox, what an office document
 * embeds; not the pictures and other pieces that its own pages are made of.
 */
enum Container {
    ARCHIVE,
    MAIL,
    MAILBOX,
    /** A page of the web with what it is made of, in one file. */
    PAGE,
    DOCUMENT;

    /** What becomes of something inside. */
    enum Treatment {
        /** It is a document of its own. */
        MEMBER,
        /** Its words are words of the container. */
        PART,
        NOTHING
    }

    private static final Set<MediaType> ARCHIVES = archives();

    private static final Set<String> MAILS =
            Set.of("message/rfc822", "application/vnd.ms-outlook", "application/vnd.ms-tnef");

    private static final Set<String> MAILBOXES =
            Set.of("application/mbox", "application/vnd.ms-outlook-pst");

    private static final Set<String> PAGES =
            Set.of(
                    "multipart/related",
                    "text/html",
                    "application/xhtml+xml",
                    "application/epub+zip",
                    "application/x-webarchive",
                    "application/vnd.ms-htmlhelp");

    static Container of(String mediaType) {
        if (ARCHIVES.contains(MediaType.parse(mediaType))) {
            return ARCHIVE;
        }
        if (MAILS.contains(mediaType)) {
            return MAIL;
        }
        if (MAILBOXES.contains(mediaType)) {
            return MAILBOX;
        }
        return PAGES.contains(mediaType) ? PAGE : DOCUMENT;
    }

    Treatment treatment(Metadata metadata) {
        String type = told(metadata, Metadata.CONTENT_TYPE);
        String role = told(metadata, TikaCoreProperties.EMBEDDED_RESOURCE_TYPE.getName());
        boolean picture = type.startsWith("image/");
        return switch (this) {
            case ARCHIVE, MAILBOX -> Treatment.MEMBER;
            case PAGE -> picture ? Treatment.NOTHING : Treatment.PART;
            case MAIL -> {
                if (isText(type, metadata)) {
                    yield Treatment.PART;
                }
                boolean ofThePage = picture && role.equals(EmbeddedResourceType.INLINE.name());
                yield ofThePage ? Treatment.NOTHING : Treatment.MEMBER;
            }
            case DOCUMENT -> {
                if (role.equals(EmbeddedResourceType.ALTERNATE_FORMAT_CHUNK.name())) {
                    yield Treatment.PART;
                }
                boolean aFile =
                        role.isEmpty() || role.equals(EmbeddedResourceType.ATTACHMENT.name());
                // A picture with no name of its own stands on a page.
                boolean onAPage = picture && !role.equals(EmbeddedResourceType.ATTACHMENT.name());
                yield aFile && !onAPage ? Treatment.MEMBER : Treatment.NOTHING;
            }
        };
    }

    /** Whether it lost nothing of its own by breaking off after some of its files. */
    boolean isMereList() {
        return this == ARCHIVE || this == MAILBOX;
    }

    /** A text of the mail itself, beside the first one. */
    private static boolean isText(String type, Metadata metadata) {
        String name = told(metadata, TikaCoreProperties.RESOURCE_NAME_KEY);
        return name.equals("message.rtf")
                || type.startsWith("text/")
                        && name.isEmpty()
                        && !told(metadata, Metadata.CONTENT_DISPOSITION).startsWith("attachment");
    }

    private static String told(Metadata metadata, String name) {
        String value = metadata.get(name);
        return value == null ? "" : value;
    }

    private static Set<MediaType> archives() {
        Set<MediaType> archives = new java.util.HashSet<>();
        archives.addAll(new PackageParser().getSupportedTypes(new ParseContext()));
        archives.addAll(new CompressorParser().getSupportedTypes(new ParseContext()));
        archives.add(MediaType.application("x-gtar"));
        return archives;
    }
}
