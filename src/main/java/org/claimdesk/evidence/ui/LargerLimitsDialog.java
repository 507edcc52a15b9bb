package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import org.claimdesk.evidence.LargerLimits;
import org.claimdesk.ui.OnceButton;

/** How much more than usual the reading of one document may take. */
class LargerLimitsDialog extends Dialog {

    private static final int MILLION = 1_000_000;

    private final Select<Integer> minutes = steps("time", 2, 5, 10, LargerLimits.MOST_MINUTES);
    private final Select<Integer> gigabytes = steps("memory", 1, 2, 4);
    private final Select<Integer> unpacked = steps("unpacked", 1, 2, 5, 10);
    private final Select<Integer> files = steps("files", 20, 50, 100);
    private final Select<Integer> depth = steps("depth", 4, 5, 6, 8, LargerLimits.MOST_DEPTH);
    private final Select<Integer> characters = steps("characters", 20, 30, 50);

    LargerLimitsDialog(String document, Consumer<LargerLimits> chosen) {
        setHeaderTitle(text("evidence.larger.title", document));
        setWidth("480px");
        Paragraph explained = new Paragraph(text("evidence.larger.explained"));
        explained.addClassNames("muted", "small");
        Div form = new Div(explained, minutes, gigabytes, unpacked, files, depth, characters);
        form.addClassName("form");
        add(form);
        OnceButton read =
                new OnceButton(
                        text("evidence.larger.read"),
                        () -> {
                            close();
                            chosen.accept(limits());
                            return true;
                        });
        getFooter().add(new Button(text("ui.cancel"), click -> close()), read);
    }

    private LargerLimits limits() {
        return new LargerLimits(
                minutes.getValue(),
                gigabytes.getValue() << 10,
                unpacked.getValue() << 10,
                files.getValue() * 1_000,
                depth.getValue(),
                characters.getValue() * MILLION);
    }

    private static Select<Integer> steps(String limit, Integer... steps) {
        Select<Integer> select = new Select<>();
        select.setLabel(text("evidence.larger." + limit));
        select.setItems(steps);
        select.setItemLabelGenerator(step -> text("evidence.larger." + limit + ".step", step));
        select.setValue(steps[0]);
        return select;
    }
}
