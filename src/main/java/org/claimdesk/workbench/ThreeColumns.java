package org.claimdesk.workbench;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.splitlayout.SplitLayout;

/** Three columns side by side; each person widens them by mouse or keyboard as they like. */
@Tag("claimdesk-columns")
@JsModule("./columns/columns.ts")
class ThreeColumns extends Component implements HasComponents, HasStyle {

    /** What the first column takes of all, and the second of what is left, in per cent. */
    private static final double FIRST = 32;

    private static final double SECOND = 55;

    ThreeColumns(String name, Component first, Component second, Component third) {
        SplitLayout right = new SplitLayout(second, third);
        right.setSplitterPosition(SECOND);
        SplitLayout all = new SplitLayout(first, right);
        all.setSplitterPosition(FIRST);
        all.addClassName(name);
        setId(name);
        add(all);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().callJsFunction("arrange", text("workbench.columns.resize"), FIRST, SECOND);
    }
}
