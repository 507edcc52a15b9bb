package org.claimdesk.evidence.imports;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimdesk.evidence.FileAddress;
import org.claimdesk.evidence.NotKept;
import org.jspecify.annotations.Nullable;

/** All files of a folder by name. Links are named and not followed, wherever they lead. */
final class FolderWalk extends SimpleFileVisitor<Path> {

    private static final int BATCH = 500;

    private final Path folder;
    private final Consumer<List<ImportFileRows.Named>> found;
    private final List<ImportFileRows.Named> batch = new ArrayList<>();

    private FolderWalk(Path folder, Consumer<List<ImportFileRows.Named>> found) {
        this.folder = folder;
        this.found = found;
    }

    /**
     * @param deep whether folders within are looked into
     * @param found told of files as they are found, some at a time
     */
    static void of(Path folder, boolean deep, Consumer<List<ImportFileRows.Named>> found)
            throws IOException {
        FolderWalk walk = new FolderWalk(folder, found);
        Files.walkFileTree(
                folder, EnumSet.noneOf(FileVisitOption.class), deep ? Integer.MAX_VALUE : 1, walk);
        walk.pass();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!attributes.isDirectory()) {
            add(file, attributes.size(), obstacle(attributes));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        if (file.equals(folder)) {
            throw e;
        }
        add(file, 0, Optional.of(NotKept.UNREADABLE));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path within, @Nullable IOException e) {
        if (e != null) {
            add(within, 0, Optional.of(NotKept.UNREADABLE));
        }
        return FileVisitResult.CONTINUE;
    }

    private static Optional<NotKept> obstacle(BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            return Optional.of(NotKept.LINK);
        }
        return attributes.isRegularFile() ? Optional.empty() : Optional.of(NotKept.SPECIAL);
    }

    private void add(Path file, long size, Optional<NotKept> obstacle) {
        batch.add(
                new ImportFileRows.Named(
                        FileAddress.below(folder, file),
                        Optional.of(FileAddress.of(file)),
                        size,
                        obstacle));
        if (batch.size() == BATCH) {
            pass();
        }
    }

    private void pass() {
        if (!batch.isEmpty()) {
            found.accept(List.copyOf(batch));
            batch.clear();
        }
    }
}
