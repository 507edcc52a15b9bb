package org.claimdesk.user;

import java.time.ZoneId;
import java.util.Locale;

/** What each person chooses for themselves. */
public record Preferences(Locale language, ZoneId zone, Theme theme) {

    public Preferences withTheme(Theme other) {
        return new Preferences(language, zone, other);
    }
}
