package org.claimdesk.extraction;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.claimdesk.extraction.child.PageRequest;
import org.claimdesk.extraction.child.Request;
import org.jspecify.annotations.Nullable;

/**
 * What a child is asked about one file.
 *
 * @param name what the file was called; a hint at its format, used in no path
 * @param url where the bytes were captured, if they were
 * @param page which one is to be recognised, if one is
 * @param members a folder for the files that lie inside, unless nobody wants them
 */
record Question(
        Request.Kind kind,
        Path bytes,
        String name,
        Optional<URI> url,
        Optional<PageRequest> page,
        Optional<Path> members,
        Limits limits) {

    private static final String MEMBERS = "members";

    /** About the letters on one page. */
    static Question page(Path bytes, PageRequest page, Limits limits) {
        return new Question(
                Request.Kind.PAGE,
                bytes,
                "",
                Optional.empty(),
                Optional.of(page),
                Optional.empty(),
                limits);
    }

    Request request(Path folder, Path copy) {
        return new Request(
                kind,
                copy.toString(),
                lastName(name),
                url.map(URI::toString).orElse(null),
                page.orElse(null),
                members.map(wanted -> folder.resolve(MEMBERS).toString()).orElse(null),
                limits);
    }

    /**
     * Takes the files inside out of the child's folder. A child that a file broke out of its parser
     * into may say anything: what is no plain file of the size it told is an IOException.
     */
    void fetchMembers(Path folder, @Nullable Extracted read) throws IOException {
        if (members.isEmpty() || read == null) {
            return;
        }
        Path there = folder.resolve(MEMBERS);
        boolean real = Files.isDirectory(there, LinkOption.NOFOLLOW_LINKS);
        int told = read.members().size();
        if (told > limits.entries() || told > 0 && !real) {
            throw new IOException("More files inside than asked for, or none where they should be");
        }
        for (Member member : read.members()) {
            Path file = there.resolve(member.file());
            Path fetched = Files.move(file, members.get().resolve(member.file()));
            if (!Files.isRegularFile(fetched, LinkOption.NOFOLLOW_LINKS)
                    || Files.size(fetched) != member.size()) {
                throw new IOException(
                        "Member %d is not what it was said to be".formatted(member.number()));
            }
        }
    }

    /** A hint at the format is all that a name is: no folders, no control characters, not long. */
    private static String lastName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("\\p{Cc}", "");
        return clean.substring(Math.max(0, clean.length() - 200));
    }
}
