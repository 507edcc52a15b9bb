package org.claimdesk.article.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.Consumer;
import org.claimdesk.article.ArticleDescription;
import org.claimdesk.article.ArticleDetails;
import org.claimdesk.article.VersionDetails;
import org.claimdesk.store.Origin;
import org.claimdesk.store.Receipt;
import org.claimdesk.ui.Formats;
import org.claimdesk.ui.HashLabel;
import org.claimdesk.ui.OutsideLink;
import org.claimdesk.ui.PartialDates;
import org.claimdesk.ui.Texts;
import org.claimdesk.ui.Times;
import org.jspecify.annotations.Nullable;

/** One line of what is known about an article; hashes and arrivals lie behind "details". */
@StyleSheet("claimdesk/article.css")
public class ArticleFacts extends Composite<Div> {

    private final transient ArticleScreens screens;
    private final transient ArticleDetails article;

    ArticleFacts(ArticleScreens screens, ArticleDetails article, Consumer<ArticleDetails> changed) {
        this.screens = screens;
        this.article = article;
        getContent().addClassName("article-facts");
        ArticleDescription description = article.description();
        fact(description.outlet());
        fact(description.byline());
        if (description.published() != null) {
            fact(PartialDates.format(description.published()));
        }
        fact(nameOf("article.kind", description.kind()));
        if (description.language() != null) {
            fact(language(description.language()));
        }
        VersionDetails version = article.currentVersion();
        fact(text("article.version-of", version.ordinal(), article.versions().size()));
        NativeDetails details = new NativeDetails(text("article.details"));
        details.addToggleListener(
                toggled -> {
                    if (toggled.isOpened()) {
                        details.setContent(details(version));
                    }
                });
        getContent().add(details);
        if (screens.mayImport()) {
            Button describe =
                    new Button(
                            text("article.describe"),
                            click -> new DescribeDialog(screens, article, changed).open());
            describe.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            getContent().add(describe);
        }
    }

    /** Adds what else can be done with the article. */
    public ArticleFacts and(Component action) {
        getContent().add(action);
        return this;
    }

    private void fact(@Nullable String fact) {
        if (fact != null) {
            getContent().add(new Span(fact));
        }
    }

    private Component details(VersionDetails version) {
        DescriptionList list = new DescriptionList();
        list.addClassName("fact-list");
        if (article.description().url() != null) {
            String url = article.description().url().toString();
            entry(
                    list,
                    text("article.url"),
                    url.matches("https?://.*") ? OutsideLink.to(url) : new Span(url));
        }
        entry(list, text("article.bytes"), new HashLabel(version.bytes()));
        entry(list, text("article.size"), new Span(Formats.size(version.size())));
        entry(list, text("article.text"), new HashLabel(version.text()));
        entry(list, text("article.length"), new Span(Formats.number(version.length())));
        entry(list, text("article.media-type"), new Span(version.mediaType()));
        entry(list, text("article.tool"), new Span(tool(version)));
        if (version.cut()) {
            entry(list, text("article.cut"), new Span(text("article.cut.told")));
        }
        for (Receipt receipt : screens.receipts().of(version.bytes())) {
            entry(list, text("article.receipt"), new Span(received(receipt)));
        }
        return list;
    }

    private static String tool(VersionDetails version) {
        return version.tool().equals(VersionDetails.PASTED)
                ? text("article.tool.none")
                : text("article.tool.version", version.tool(), version.toolVersion());
    }

    private String received(Receipt receipt) {
        String person = screens.people().nameOf(receipt.by());
        String when = Times.format(receipt.at());
        return switch (receipt.arrival().origin()) {
            case Origin.Pasted pasted -> text("article.receipt.pasted", person, when);
            case Origin.Uploaded uploaded ->
                    text("article.receipt.uploaded", person, when, receipt.arrival().name());
            case Origin.Fetched(var address) ->
                    text("article.receipt.fetched", person, when, address.toString());
            case Origin.Captured captured ->
                    text("article.receipt.fetched", person, when, captured.address().toString());
        };
    }

    private static void entry(DescriptionList list, String name, Component value) {
        list.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }

    private static String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(Texts.locale());
        return name.isBlank() ? tag : name;
    }
}
