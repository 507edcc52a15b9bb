package org.claimdesk.verdict.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.claimdesk.shared.EvidenceId;
import org.claimdesk.ui.OutsideLink;
import org.claimdesk.verdict.FrozenEvidence;
import org.claimdesk.verdict.Matter;
import org.claimdesk.verdict.Rationale;
import org.claimdesk.verdict.Rationale.Block;
import org.claimdesk.verdict.Rationale.Inline;
import org.claimdesk.verdict.Rationale.LineBreak;
import org.claimdesk.verdict.Rationale.Listing;
import org.claimdesk.verdict.Rationale.Reference;
import org.claimdesk.verdict.Rationale.Words;

/** A rationale to be read. Made of components, so that no markup is ever parsed. */
class RationaleWords extends Div {

    private final transient Matter matter;

    RationaleWords(Rationale rationale, Matter matter) {
        this.matter = matter;
        addClassNames("rationale-text", "serif");
        rationale.blocks().forEach(block -> add(block(block)));
    }

    private Component block(Block block) {
        return switch (block) {
            case Rationale.Paragraph paragraph -> line(new Paragraph(), paragraph);
            case Listing listing -> {
                HtmlContainer list = listing.numbered() ? new OrderedList() : new UnorderedList();
                listing.items().forEach(item -> list.add(line(new ListItem(), item)));
                yield list;
            }
        };
    }

    private HtmlContainer line(HtmlContainer line, Rationale.Paragraph content) {
        content.content().forEach(inline -> line.add(inline(inline)));
        return line;
    }

    private Component inline(Inline inline) {
        return switch (inline) {
            case Words words -> words(words);
            case Reference(EvidenceId evidence) -> reference(evidence);
            case LineBreak() -> new HtmlContainer("br");
        };
    }

    private static Component words(Words words) {
        HtmlContainer styled =
                words.link()
                        .<HtmlContainer>map(link -> link(link, words.text()))
                        .orElseGet(() -> new Span(words.text()));
        styled.setClassName("bold", words.bold());
        styled.setClassName("italic", words.italic());
        return styled;
    }

    private static Anchor link(String address, String words) {
        Anchor link = new OutsideLink(address, words);
        link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
        return link;
    }

    private Component reference(EvidenceId id) {
        Optional<FrozenEvidence> piece =
                matter.evidence().stream().filter(evidence -> evidence.id().equals(id)).findFirst();
        Span chip =
                new Span(
                        text(
                                "verdict.reference",
                                matter.numberOf(id).map(String::valueOf).orElse("?")));
        chip.addClassName("reference");
        chip.setTitle(
                piece.map(evidence -> EvidenceWords.shortened(evidence, 300))
                        .orElseGet(() -> text("verdict.editor.gone")));
        return chip;
    }
}
