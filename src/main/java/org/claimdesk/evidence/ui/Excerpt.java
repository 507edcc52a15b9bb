package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import org.claimdesk.evidence.Stretch;
import org.claimdesk.shared.Breaks;

/** A stretch of a text by its beginning, and the rest of it piece by piece for whoever asks. */
class Excerpt extends Div {

    private static final int FIRST = 2_000;
    private static final int MORE = 10_000;

    private final transient Function<Stretch, String> text;
    private final String tag;
    private final int end;
    private final Button more = new Button(text("edition.excerpt.more"));
    private int at;

    /**
     * @param tag of the elements around the words
     * @param text reads a stretch: nothing of the text stays here but what is shown
     */
    Excerpt(String tag, Stretch stretch, Function<Stretch, String> text) {
        this.text = text;
        this.tag = tag;
        at = stretch.start();
        end = stretch.end();
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        more.addClickListener(click -> show(MORE));
        add(more);
        show(FIRST);
    }

    private void show(int most) {
        String words = text.apply(new Stretch(at, Math.min(at + most, end)));
        int shown = at + words.length() == end ? words.length() : cut(words);
        HtmlContainer piece = new HtmlContainer(tag);
        piece.setText(words.substring(0, shown));
        addComponentAtIndex(getComponentCount() - 1, piece);
        at += shown;
        more.setVisible(at < end);
    }

    private static int cut(String words) {
        return Breaks.before(words, 0, words.length() - 1);
    }
}
