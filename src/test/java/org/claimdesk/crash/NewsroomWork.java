package org.claimdesk.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.claimdesk.article.ImportOutcome.Imported;
import org.claimdesk.article.Imports;
import org.claimdesk.article.SomeArticle;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.MarkOutcome.Marked;
import org.claimdesk.crash.Acknowledged.Kind;
import org.claimdesk.evidence.Evidence;
import org.claimdesk.evidence.NoteKind;
import org.claimdesk.evidence.SomeNote;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.Selection;
import org.claimdesk.shared.Sha256;
import org.claimdesk.store.Bytes;
import org.claimdesk.store.KeepOutcome.Kept;
import org.springframework.stereotype.Component;

/** An article, claims in it, notes and verdicts on them, a file: what a newsroom does all day. */
@Component
class NewsroomWork {

    private static final List<String> QUOTES = List.of("Nearly half", "one country", "last year");

    private final Imports imports;
    private final Claims claims;
    private final Evidence evidence;
    private final Bytes bytes;
    private final VerdictWork verdicts;

    NewsroomWork(
            Imports imports, Claims claims, Evidence evidence, Bytes bytes, VerdictWork verdicts) {
        this.imports = imports;
        this.claims = claims;
        this.evidence = evidence;
        this.bytes = bytes;
        this.verdicts = verdicts;
    }

    void once(Consumer<Acknowledged> ledger) {
        UUID number = UUID.randomUUID();
        String text =
                "Nearly half of what %s imported last year came from one country."
                        .formatted(number);
        byte[] file = text.repeat(20).getBytes(UTF_8);
        if (bytes.keep(new ByteArrayInputStream(file)) instanceof Kept kept) {
            ledger.accept(new Acknowledged(Kind.BYTES, number, kept.sha256()));
        }
        var outcome = imports.importText(text, SomeArticle.titled("Trade " + number));
        if (!(outcome instanceof Imported imported)) {
            throw new IllegalStateException("Not imported: " + outcome);
        }
        ledger.accept(new Acknowledged(Kind.ARTICLE, imported.article().value(), Sha256.of(text)));
        for (String quote : QUOTES) {
            ClaimId claim = mark(text, quote, imported, ledger);
            if (quote.equals(QUOTES.getFirst())) {
                verdicts.answerAndApprove(claim, ledger);
            } else {
                verdicts.type(claim, ledger);
            }
        }
    }

    private ClaimId mark(
            String text, String quote, Imported article, Consumer<Acknowledged> ledger) {
        int start = text.indexOf(quote);
        var selection = new Selection(start, start + quote.length(), quote);
        var outcome = claims.mark(article.version(), List.of(selection));
        if (!(outcome instanceof Marked(var claim))) {
            throw new IllegalStateException("Not marked: " + outcome);
        }
        ledger.accept(
                new Acknowledged(Kind.CLAIM, claim.id().value(), Sha256.of(claim.statement())));
        var draft = SomeNote.of(NoteKind.INTERVIEW, "The ministry on " + text);
        var note = evidence.note(claim.id(), draft, Stance.SUPPORTS, quote);
        ledger.accept(new Acknowledged(Kind.NOTE, note.id().value(), Sha256.of(note.remark())));
        return claim.id();
    }
}
