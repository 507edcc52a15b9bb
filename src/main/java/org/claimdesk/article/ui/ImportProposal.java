package org.claimdesk.article.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiConsumer;
import org.claimdesk.article.ArticleDescription;
import org.claimdesk.article.CapturedText;
import org.claimdesk.store.Arrival;
import org.claimdesk.store.Origin;
import org.claimdesk.ui.Formats;
import org.claimdesk.ui.Refusal;
import org.claimdesk.ui.SectionHeader;

/** What was found in what came in, to be corrected; nothing of it is saved yet. */
class ImportProposal extends Composite<Div> {

    /** What a person may do with it. */
    record Choices(BiConsumer<CapturedText, ArticleDescription> save, Runnable discard) {}

    ImportProposal(
            ArticleScreens screens,
            CapturedText captured,
            ArticleDescription found,
            Choices choices) {
        ArticleForm form = new ArticleForm(screens, found);
        Button save =
                new Button(
                        text("article.import.save"),
                        click ->
                                form.description()
                                        .ifPresent(
                                                description ->
                                                        choices.save()
                                                                .accept(captured, description)));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button discard =
                new Button(text("article.import.discard"), click -> choices.discard().run());
        Div buttons = new Div(save, discard);
        buttons.addClassName("actions");
        Div fields = new Div(new SectionHeader(text("article.import.found")));
        fields.add(new Paragraph(text("article.import.found.help")), form, buttons);
        getContent().addClassName("import-proposal");
        getContent().add(fields, reading(captured));
    }

    private static Div reading(CapturedText captured) {
        Div ends = new Div(new Pre(captured.excerpt().opening()));
        if (captured.excerpt().leftOut() > 0) {
            Span gap =
                    new Span(
                            text(
                                    "article.import.left-out",
                                    Formats.number(captured.excerpt().leftOut())));
            gap.addClassNames("left-out");
            ends.add(gap, new Pre(captured.excerpt().ending()));
        }
        ends.addClassNames("opening", "serif");
        ends.getElement().setAttribute("tabindex", "0");
        ends.getElement().setAttribute("role", "region");
        ends.getElement().setAttribute("aria-label", text("article.import.text"));
        Div reading =
                new Div(
                        new SectionHeader(text("article.import.text"))
                                .remark(
                                        text(
                                                "article.import.length",
                                                Formats.number(captured.length()))));
        if (captured.cut()) {
            reading.add(new Refusal(text("article.import.cut"), List.of()));
        }
        Span source = new Span(source(captured.arrival()));
        source.addClassNames("muted", "small");
        reading.add(source, ends);
        return reading;
    }

    private static String source(Arrival arrival) {
        return switch (arrival.origin()) {
            case Origin.Pasted pasted -> text("article.import.pasted");
            case Origin.Uploaded uploaded -> arrival.name();
            case Origin.Fetched(var address) -> address.toString();
            case Origin.Captured captured -> captured.address().toString();
        };
    }
}
