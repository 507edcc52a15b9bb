package org.claimdesk.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gives Vaadin the texts of the message files, and the languages there are. */
@Component
class MessageFiles implements I18NProvider {

    @Override
    public List<Locale> getProvidedLocales() {
        return Messages.locales();
    }

    @Override
    public Locale getDefaultLocale() {
        return Locale.ENGLISH;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return Texts.text(locale, key, arguments);
    }

    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        return Messages.of(locale);
    }
}
