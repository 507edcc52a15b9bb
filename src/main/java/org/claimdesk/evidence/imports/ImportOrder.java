package org.claimdesk.evidence.imports;

import static org.claimdesk.ui.Texts.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.claimdesk.evidence.FileAddress;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked {@code claimdesk import} for.
 *
 * @param folder address of the folder to bring in, or the id of an import
 * @param account in whose name; the desk's own where there is none
 * @param restrictedTo accounts that alone may know of what comes, besides that one; never without
 *     it, since somebody has to be able to let others know
 */
record ImportOrder(
        Kind kind,
        Optional<String> folder,
        boolean deep,
        Optional<String> account,
        Optional<List<String>> restrictedTo) {

    enum Kind {
        BRING_IN,
        STATUS,
        FOLLOW,
        CANCEL
    }

    /** Empty when it is none. */
    static Optional<ImportOrder> read(List<String> arguments) {
        Kind kind = Kind.BRING_IN;
        boolean deep = false;
        @Nullable String account = null;
        @Nullable String restrictedTo = null;
        List<String> named = new ArrayList<>();
        for (Iterator<String> left = arguments.iterator(); left.hasNext(); ) {
            String word = left.next();
            switch (word) {
                case "--status" -> kind = Kind.STATUS;
                case "--follow" -> kind = Kind.FOLLOW;
                case "--cancel" -> kind = Kind.CANCEL;
                case "--recursive" -> deep = true;
                case "--as" -> {
                    if (!left.hasNext()) {
                        return Optional.empty();
                    }
                    account = left.next();
                }
                case "--restrict" -> {
                    if (!left.hasNext()) {
                        return Optional.empty();
                    }
                    restrictedTo = left.next();
                }
                default -> {
                    if (word.startsWith("-")) {
                        return Optional.empty();
                    }
                    named.add(word);
                }
            }
        }
        boolean fits =
                kind == Kind.BRING_IN
                        ? named.size() == 1 && (restrictedTo == null || account != null)
                        : named.size() <= 1 && restrictedTo == null;
        return fits
                ? Optional.of(
                        new ImportOrder(
                                kind,
                                named.stream().findFirst(),
                                deep,
                                Optional.ofNullable(account),
                                Optional.ofNullable(restrictedTo).map(ImportOrder::accounts)))
                : Optional.empty();
    }

    private static List<String> accounts(String listed) {
        return Arrays.stream(listed.split(",", -1)).map(String::strip).toList();
    }

    /** What is wrong with a folder that is to be brought in, if anything is. */
    static Optional<String> objection(Path folder, Path ownFolder) {
        String shown = FileAddress.shown(FileAddress.of(folder));
        if (!Files.isDirectory(folder)) {
            return Optional.of(text("evidence.import.command.no-folder", shown));
        }
        if (!Files.isReadable(folder)) {
            return Optional.of(text("evidence.import.no-folder", shown));
        }
        return folder.startsWith(ownFolder) || ownFolder.startsWith(folder)
                ? Optional.of(text("evidence.import.command.own-folder", shown))
                : Optional.empty();
    }
}
