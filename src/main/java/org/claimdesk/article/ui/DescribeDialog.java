package org.claimdesk.article.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import java.util.function.Consumer;
import org.claimdesk.article.ArticleDescription;
import org.claimdesk.article.ArticleDetails;
import org.claimdesk.article.DescribeOutcome;
import org.claimdesk.ui.Notices;
import org.claimdesk.ui.OnceButton;
import org.claimdesk.ui.WrittenDialog;

/** Corrects what is known about an article. Its text stays as it is. */
class DescribeDialog extends WrittenDialog {

    private final transient ArticleScreens screens;
    private final transient Consumer<ArticleDetails> changed;
    private transient ArticleDetails article;
    private ArticleForm form;

    DescribeDialog(
            ArticleScreens screens, ArticleDetails article, Consumer<ArticleDetails> changed) {
        this.screens = screens;
        this.changed = changed;
        this.article = article;
        form = new ArticleForm(screens, article.description());
        setHeaderTitle(text("article.describe"));
        setWidth("640px");
        add(form);
        OnceButton save = new OnceButton(text("article.describe.save"), this::save);
        getFooter().add(new Button(text("ui.cancel"), click -> close()), save);
    }

    private boolean save() {
        return form.description().filter(this::isSaved).isPresent();
    }

    private boolean isSaved(ArticleDescription description) {
        return switch (screens.articles().describe(article.id(), description, article.version())) {
            case DescribeOutcome.Described(ArticleDetails saved) -> {
                close();
                changed.accept(saved);
                yield true;
            }
            case DescribeOutcome.Conflict(ArticleDetails theirs) -> {
                Notices.refusal(text("article.describe.conflict"));
                article = theirs;
                remove(form);
                form = new ArticleForm(screens, theirs.description());
                add(form);
                yield false;
            }
        };
    }
}
