package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import org.claimdesk.store.Origin;
import org.claimdesk.store.Receipt;

/** One arrival of a document in words: from whom, and from where. */
final class ReceiptWords {

    private ReceiptWords() {}

    static String of(Receipt receipt, String person) {
        String name = receipt.arrival().name();
        return switch (receipt.arrival().origin()) {
            case Origin.Pasted pasted -> text("evidence.facts.pasted", person);
            case Origin.Uploaded(var folder) ->
                    folder.map(at -> text("evidence.facts.brought-in", name, at, person))
                            .orElseGet(() -> text("evidence.facts.receipt", name, person));
            case Origin.Fetched(var address) ->
                    text("evidence.facts.fetched", address.toString(), person);
            case Origin.Captured(var asked, var address, int status) ->
                    asked.equals(address)
                            ? text("evidence.facts.captured", address.toString(), person, status)
                            : text(
                                    "evidence.facts.captured-elsewhere",
                                    address.toString(),
                                    person,
                                    status,
                                    asked.toString());
        };
    }
}
