package org.claimdesk.extraction.child;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.io.TikaInputStream;
import org.claimdesk.extraction.Member;
import org.claimdesk.shared.TextRules;
import org.jspecify.annotations.Nullable;

/**
 * Puts the files inside a file into a folder, under numbers: nothing that they are called ever
 * becomes part of a path.
 */
final class MemberFiles {

    /** Control characters, and those that say in which direction to read. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029\\uFFFD]");

    private final @Nullable Path folder;
    private final Budget budget;
    private final List<Member> members = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();

    /**
     * @param folder to be made when the first file comes; nothing when none are wanted
     */
    MemberFiles(@Nullable Path folder, Budget budget) {
        this.folder = folder;
        this.budget = budget;
    }

    boolean areWanted() {
        return folder != null;
    }

    List<Member> all() {
        return List.copyOf(members);
    }

    /** What the container calls its files, in its order, those that were not taken included. */
    List<String> paths() {
        return List.copyOf(paths);
    }

    /** Notes that there is such a file, and answers its number. */
    String name(String told) {
        String path = shown(told, paths.size() + 1);
        paths.add(path);
        return path;
    }

    /** Takes the bytes, as many as may still be unpacked; none of a file that has too many. */
    void take(String path, InputStream bytes) throws IOException {
        if (folder == null) {
            return;
        }
        Files.createDirectories(folder);
        int number = members.size() + 1;
        Path file = folder.resolve(Integer.toString(number));
        boolean whole = false;
        try {
            write(bytes, file);
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
        long size = Files.size(file);
        if (size == 0) {
            Files.delete(file);
        } else {
            members.add(new Member(number, path, size));
        }
    }

    private void write(InputStream bytes, Path file) throws IOException {
        try (OutputStream out = new Counted(Files.newOutputStream(file))) {
            if (bytes instanceof TikaInputStream known
                    && known.getOpenContainer() instanceof DirectoryEntry directory) {
                // An OLE object lies there in pieces; as a file it is a container of its own.
                try (POIFSFileSystem container = new POIFSFileSystem()) {
                    EntryUtils.copyNodes(directory, container.getRoot());
                    container.writeFilesystem(out);
                }
            } else {
                bytes.transferTo(out);
            }
        }
    }

    /** The path in its own words, without what leads elsewhere or can't be seen. */
    private static String shown(String told, int number) {
        StringBuilder path = new StringBuilder();
        for (String step : UNSEEN.matcher(TextRules.mend(told)).replaceAll("").split("[/\\\\]+")) {
            String name = step.strip().replaceAll("\\s+", " ");
            if (!name.isEmpty() && !name.equals(".") && !name.equals("..")) {
                path.append(path.isEmpty() ? "" : "/").append(name);
            }
        }
        String shown = path.toString();
        if (TextRules.showsNothing(shown)) {
            return "#" + number;
        }
        // The end tells more than the beginning: the name and its extension.
        int over = shown.length() - Member.LONGEST_PATH;
        return over <= 0 ? shown : TextRules.mend("\u2026" + shown.substring(over + 1));
    }

    private final class Counted extends java.io.FilterOutputStream {

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            budget.unpack(1);
            out.write(one);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            budget.unpack(length);
            out.write(bytes, offset, length);
        }
    }
}
