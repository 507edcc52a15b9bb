package org.claimdesk.verdict.ui;

import com.vaadin.flow.component.ComponentUtil;
import org.claimdesk.ViewTest;
import org.claimdesk.verdict.PlainRationale;
import org.claimdesk.verdict.RationaleJson;

/** Drafts a verdict on the page of its claim. */
abstract class DraftViewTest extends ViewTest {

    void type(String words) {
        RationaleEditor editor = findInView(RationaleEditor.class).single();
        ComponentUtil.fireEvent(
                editor,
                new RationaleEditor.Changed(
                        editor, true, RationaleJson.write(PlainRationale.of(words))));
    }

    void choose(String label) {
        RatingGroup group = findInView(RatingGroup.class).single();
        group.setValue(
                group.getListDataView()
                        .getItems()
                        .filter(rating -> rating.label().equals(label))
                        .findFirst()
                        .orElseThrow());
    }
}
