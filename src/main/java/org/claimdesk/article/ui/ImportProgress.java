package org.claimdesk.article.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** Says that something is being read, and lets it be ended. */
class ImportProgress extends Composite<Div> {

    ImportProgress(Runnable cancel) {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", text("article.import.reading"));
        Div content = getContent();
        content.addClassNames("card", "import-progress");
        content.getElement().setAttribute("role", "status");
        content.add(
                new Paragraph(text("article.import.reading")),
                bar,
                new Button(text("article.import.cancel"), click -> cancel.run()));
    }
}
