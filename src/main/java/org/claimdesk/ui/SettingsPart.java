package org.claimdesk.ui;

import com.vaadin.flow.component.Component;

/** What a feature adds to the settings that administrators change. Beans of this type are found. */
public interface SettingsPart {

    /** Made anew for each visit. */
    Component component();
}
