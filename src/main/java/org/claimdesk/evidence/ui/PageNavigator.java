package org.claimdesk.evidence.ui;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimdesk.evidence.LayerPart;
import org.claimdesk.shared.LayerId;
import org.claimdesk.shared.Locator;

/** Leads from page to page, and to a page by its number, label or name. */
class PageNavigator extends Composite<Div> {

    private final transient EvidenceScreens screens;
    private final Consumer<LayerPart> chosen;
    private final ComboBox<LayerPart> pages = new ComboBox<>();
    private final Button previous = arrow("‹", "evidence.page.previous");
    private final Button next = arrow("›", "evidence.page.next");
    private final Span count = new Span();
    private LayerId layer = new LayerId(new UUID(0, 0));
    private int total;
    private int current;

    PageNavigator(EvidenceScreens screens, Consumer<LayerPart> chosen) {
        this.screens = screens;
        this.chosen = chosen;
        previous.addClickListener(click -> go(current - 1));
        next.addClickListener(click -> go(current + 1));
        pages.setAriaLabel(text("evidence.page.choose"));
        pages.setItemLabelGenerator(this::label);
        pages.setItems(
                query -> {
                    String sought = query.getFilter().orElse("");
                    return matching(sought).skip(query.getOffset()).limit(query.getLimit());
                });
        pages.addClassName("pages");
        pages.addValueChangeListener(
                change -> {
                    if (change.isFromClient() && change.getValue() != null) {
                        chosen.accept(change.getValue());
                    }
                });
        count.addClassNames("muted", "small", "count");
        getContent().addClassName("page-navigator");
        getContent().add(previous, pages, next, count);
    }

    /** Says where the reader is now, without leading anywhere. */
    void at(LayerId here, LayerPart part) {
        if (!layer.equals(here)) {
            layer = here;
            total = screens.documents().pages(here).all().size();
        }
        current = part.ordinal();
        pages.setValue(part);
        previous.setEnabled(current > 0);
        next.setEnabled(current < total - 1);
        count.setText(text("evidence.page.of", current + 1, total));
        setVisible(total > 1);
    }

    private void go(int ordinal) {
        screens.documents().pages(layer).find(ordinal).ifPresent(chosen);
    }

    /** Read anew each time: a session holds no list of pages. */
    private Stream<LayerPart> matching(String sought) {
        String wanted = sought.strip().toLowerCase(Locale.ROOT);
        return screens.documents().pages(layer).all().stream()
                .filter(part -> name(part).toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** With how far to trust its words, where they did not stand in the file. */
    private String label(LayerPart part) {
        return PageNames.origin(screens.documents(), layer, part)
                .map(origin -> text("evidence.layers.marked", name(part), LayerTexts.mark(origin)))
                .orElseGet(() -> name(part));
    }

    /** A sheet by its name alone: which cells it has is seen on it. */
    private static String name(LayerPart part) {
        return part.locator() instanceof Locator.Cells(String sheet, String range)
                ? text("evidence.locator.sheet", sheet)
                : EvidenceTexts.locator(part.locator());
    }

    private static Button arrow(String sign, String key) {
        Button button = new Button(sign);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClassName("arrow");
        button.setAriaLabel(text(key));
        button.setTooltipText(text(key));
        return button;
    }
}
