package org.claimdesk.verdict;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.SomePeople;
import org.claimdesk.article.Articles;
import org.claimdesk.article.ImportOutcome;
import org.claimdesk.article.Imports;
import org.claimdesk.article.SomeArticle;
import org.claimdesk.claim.Claims;
import org.claimdesk.claim.MarkOutcome;
import org.claimdesk.evidence.Evidence;
import org.claimdesk.evidence.EvidenceItem;
import org.claimdesk.evidence.NoteDraft;
import org.claimdesk.evidence.NoteKind;
import org.claimdesk.evidence.Stance;
import org.claimdesk.shared.ClaimId;
import org.claimdesk.shared.Selection;
import org.claimdesk.shared.UserId;
import org.claimdesk.shared.VersionId;
import org.springframework.stereotype.Component;

/** Claims for tests: marked in an article of their own, with an interview as evidence. */
@Component
public class SomeClaim {

    private static final String QUOTE = "Nearly half of the rare earths";

    /** The words of the article that follow the marked ones. */
    static final String REST = "come from one neighbour";

    private final SomePeople people;
    private final Imports imports;
    private final Articles articles;
    private final Claims claims;
    private final Evidence evidence;

    SomeClaim(
            SomePeople people,
            Imports imports,
            Articles articles,
            Claims claims,
            Evidence evidence) {
        this.people = people;
        this.imports = imports;
        this.articles = articles;
        this.claims = claims;
        this.evidence = evidence;
    }

    public ClaimId markedBy(UserId person) {
        String text = QUOTE + " " + REST + ". " + UUID.randomUUID();
        return people.as(
                person,
                () -> {
                    var imported =
                            (ImportOutcome.Imported)
                                    imports.importText(text, SomeArticle.titled("Trade"));
                    VersionId version = SomeArticle.versionOf(articles, imported.article()).id();
                    var selection = new Selection(0, QUOTE.length(), QUOTE);
                    var marked = (MarkOutcome.Marked) claims.mark(version, List.of(selection));
                    return marked.claim().id();
                });
    }

    /** Notes an interview on a claim. */
    public EvidenceItem interview(UserId person, ClaimId claim, Stance stance) {
        var note =
                new NoteDraft(
                        NoteKind.INTERVIEW,
                        "The office confirms it.",
                        Optional.empty(),
                        Optional.of("The head of the office"),
                        Optional.of("by telephone"));
        return people.as(person, () -> evidence.note(claim, note, stance, ""));
    }

    /** The answer that passes every rule, where there is evidence. */
    public static Answer answer(String words) {
        return new Answer(
                Optional.of("MOSTLY_TRUE"),
                PlainRationale.of(words),
                Optional.empty(),
                Optional.empty());
    }
}
