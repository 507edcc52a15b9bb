package org.claimdesk.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Locale;

/** Takes what can only be meant by whoever types a part of a name and goes on to the next field. */
public final class TypedChoice {

    private TypedChoice() {}

    /**
     * From then on, words that fit one choice choose it, and others are refused where they stand.
     *
     * @param refused what to say where no choice fits, or several do
     * @param chosen told when typed words chose one
     */
    public static <T> void in(ComboBox<T> box, String refused, Runnable chosen) {
        box.addCustomValueSetListener(
                event -> {
                    String words = event.getDetail().strip().toLowerCase(Locale.ROOT);
                    List<T> fitting =
                            box.getListDataView()
                                    .getItems()
                                    .filter(item -> label(box, item).contains(words))
                                    .limit(2)
                                    .toList();
                    boolean isClear = fitting.size() == 1;
                    if (isClear) {
                        box.setValue(fitting.getFirst());
                        chosen.run();
                    }
                    box.setErrorMessage(refused);
                    box.setInvalid(!isClear);
                });
    }

    private static <T> String label(ComboBox<T> box, T item) {
        return box.getItemLabelGenerator().apply(item).toLowerCase(Locale.ROOT);
    }
}
