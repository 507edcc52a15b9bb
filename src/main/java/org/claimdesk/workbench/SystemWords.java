package org.claimdesk.workbench;

import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import java.util.Locale;
import java.util.Optional;

/** What Vaadin itself has to say when a screen cannot go on, in the words of the desk. */
class SystemWords implements SystemMessagesProvider {

    /**
     * Where a session ended the page goes to the door by itself, which says so: {@link InsideTab}.
     */
    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        Locale language = Optional.ofNullable(info.getLocale()).orElse(Locale.ENGLISH);
        CustomizedSystemMessages words = new CustomizedSystemMessages();
        words.setSessionExpiredNotificationEnabled(false);
        words.setSessionExpiredCaption(text(language, "workbench.system.ended.title"));
        words.setSessionExpiredMessage(text(language, "workbench.system.ended"));
        words.setCookiesDisabledCaption(text(language, "workbench.system.ended.title"));
        words.setCookiesDisabledMessage(text(language, "workbench.system.ended"));
        words.setInternalErrorCaption(text(language, "workbench.system.error.title"));
        words.setInternalErrorMessage(text(language, "workbench.system.error"));
        words.setSyncErrorCaption(text(language, "workbench.system.behind.title"));
        words.setSyncErrorMessage(text(language, "workbench.system.behind"));
        return words;
    }
}
