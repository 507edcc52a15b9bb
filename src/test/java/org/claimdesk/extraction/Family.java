package org.claimdesk.extraction;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.claimdesk.extraction.Unreadable.Reason;

/**
 * All that comes out of a file and of what lies inside it, read as the desk reads it: one by one.
 *
 * @param text of the file and of its members, one after the other
 * @param reasons why something was not read
 */
record Family(String text, Set<Reason> reasons) {

    static Family of(Extractor extractor, Path file, String name, Limits limits) throws Exception {
        StringBuilder text = new StringBuilder();
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        add(extractor, file, name, limits, text, reasons);
        return new Family(text.toString(), reasons);
    }

    private static void add(
            Extractor extractor,
            Path file,
            String name,
            Limits limits,
            StringBuilder text,
            Set<Reason> reasons)
            throws Exception {
        Path folder = extractor.folder();
        try {
            switch (extractor.read(file, name, folder, extractor.usual().with(limits))) {
                case Unreadable unreadable -> reasons.add(unreadable.reason());
                case Extracted read -> {
                    text.append(read.text()).append('\n');
                    read.leftOut().ifPresent(why -> reasons.add(why.reason()));
                    for (Member member : read.members()) {
                        Path inside = folder.resolve(member.file());
                        add(extractor, inside, member.path(), limits.within(1), text, reasons);
                    }
                }
            }
        } finally {
            extractor.remove(folder);
        }
    }
}
