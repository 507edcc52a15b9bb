package org.claimdesk.article.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.claimdesk.article.ArticleDescription;
import org.claimdesk.article.ArticleKind;
import org.claimdesk.shared.TextRules;
import org.claimdesk.shared.WebAddresses;
import org.claimdesk.ui.PartialDateField;
import org.jspecify.annotations.Nullable;

/** What is known about an article, to be corrected. */
class ArticleForm extends Composite<Div> {

    private static final int EARLIEST_YEAR = 1_000;

    private final TextField title = new TextField(text("article.title"));
    private final Select<ArticleKind> kind = new Select<>();
    private final ComboBox<String> outlet = new ComboBox<>(text("article.outlet"));
    private final TextField byline = new TextField(text("article.byline"));
    private final PartialDateField published = new PartialDateField(text("article.published"));
    private final TextField language = new TextField(text("article.language"));
    private final TextField url = new TextField(text("article.url"));

    ArticleForm(ArticleScreens screens, ArticleDescription description) {
        title.setMaxLength(ArticleDescription.LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        title.addClassName("wide");
        kind.setLabel(text("article.kind"));
        kind.setItems(ArticleKind.values());
        kind.setItemLabelGenerator(k -> nameOf("article.kind", k));
        outlet.setAllowCustomValue(true);
        outlet.setClearButtonVisible(true);
        outlet.addCustomValueSetListener(event -> outlet.setValue(event.getDetail().strip()));
        outlet.setItems(
                query ->
                        screens
                                .articles()
                                .suggestOutlets(
                                        query.getFilter().orElse(""),
                                        query.getOffset() + query.getLimit())
                                .stream()
                                .skip(query.getOffset()));
        byline.setMaxLength(ArticleDescription.LONGEST_BYLINE);
        published.refuse(date -> objection(date.firstDay(), screens.today()));
        language.setMaxLength(ArticleDescription.LONGEST_LANGUAGE);
        language.setHelperText(text("article.language.help"));
        url.setMaxLength(WebAddresses.LONGEST);
        url.addClassName("wide");
        getContent().addClassName("article-form");
        getContent().add(title, kind, outlet, byline, published, language, url);
        show(description);
    }

    private void show(ArticleDescription description) {
        title.setValue(description.title());
        kind.setValue(description.kind());
        outlet.setValue(description.outlet());
        byline.setValue(orEmpty(description.byline()));
        published.setValue(description.published());
        language.setValue(orEmpty(description.language()));
        url.setValue(description.url() == null ? "" : description.url().toString());
    }

    /** What stands in the fields; empty, with the fields marked, where something can't be kept. */
    Optional<ArticleDescription> description() {
        boolean titled = !TextRules.showsNothing(title.getValue());
        title.setInvalid(!titled);
        title.setErrorMessage(titled ? null : text("article.title.missing"));
        Optional<URI> address = address();
        boolean addressed = url.getValue().isBlank() || address.isPresent();
        url.setInvalid(!addressed);
        url.setErrorMessage(addressed ? null : text("article.url.unclear"));
        boolean named = outletName().length() <= ArticleDescription.LONGEST_OUTLET;
        outlet.setInvalid(!named);
        outlet.setErrorMessage(named ? null : text("article.outlet.too-long"));
        if (!titled || !addressed || !named || published.isUnclear()) {
            return Optional.empty();
        }
        return Optional.of(
                new ArticleDescription(
                        kind.getValue(),
                        title.getValue(),
                        outletName(),
                        byline.getValue(),
                        published.getValue(),
                        language.getValue(),
                        address.orElse(null)));
    }

    /** Somewhere it is tomorrow already, and some papers carry the date of the next day. */
    private static Optional<String> objection(LocalDate published, LocalDate today) {
        if (published.isAfter(today.plusDays(1))) {
            return Optional.of(text("article.published.ahead"));
        }
        return published.getYear() < EARLIEST_YEAR
                ? Optional.of(text("article.published.too-early"))
                : Optional.empty();
    }

    private String outletName() {
        return orEmpty(outlet.getValue());
    }

    private Optional<URI> address() {
        return WebAddresses.read(url.getValue());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
