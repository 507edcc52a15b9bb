package org.claimdesk.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.verdict.Rationale.Block;
import org.claimdesk.verdict.Rationale.Inline;
import org.claimdesk.verdict.Rationale.LineBreak;
import org.claimdesk.verdict.Rationale.Listing;
import org.claimdesk.verdict.Rationale.Paragraph;
import org.claimdesk.verdict.Rationale.Reference;
import org.claimdesk.verdict.Rationale.Words;

/** A rationale as plain text, for comparing, searching, and where no markup can be shown. */
public final class RationaleText {

    private RationaleText() {}

    /** Blocks are told apart by an empty line, references are shown as {@code [1]}. */
    public static String of(Rationale rationale, Matter matter) {
        return of(rationale, id -> number(matter, id));
    }

    /** The number that a reference shows; a question mark where the evidence is gone. */
    static String number(Matter matter, EvidenceId id) {
        return "[%s]".formatted(matter.numberOf(id).map(String::valueOf).orElse("?"));
    }

    private static String of(Rationale rationale, Function<EvidenceId, String> number) {
        return rationale.blocks().stream()
                .map(block -> block(block, number))
                .collect(Collectors.joining("\n\n"));
    }

    private static String block(Block block, Function<EvidenceId, String> number) {
        return switch (block) {
            case Paragraph paragraph -> line(paragraph, number);
            case Listing(boolean numbered, List<Paragraph> items) -> {
                List<String> lines = new ArrayList<>();
                for (int i = 0; i < items.size(); i++) {
                    lines.add((numbered ? i + 1 + ". " : "\u2022 ") + line(items.get(i), number));
                }
                yield String.join("\n", lines);
            }
        };
    }

    private static String line(Paragraph paragraph, Function<EvidenceId, String> number) {
        return paragraph.content().stream()
                .map(inline -> inline(inline, number))
                .collect(Collectors.joining());
    }

    private static String inline(Inline inline, Function<EvidenceId, String> number) {
        return switch (inline) {
            case Words words -> words.text();
            case Reference(EvidenceId evidence) -> number.apply(evidence);
            case LineBreak() -> "\n";
        };
    }
}
