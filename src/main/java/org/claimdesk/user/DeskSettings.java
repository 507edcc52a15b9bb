package org.claimdesk.user;

import java.net.URI;
import java.time.ZoneId;
import java.util.Locale;
import org.claimdesk.shared.TextRules;

/**
 * What the desk calls itself; ClaimReview and reports name it.
 *
 * @param url where the organisation is found: absolute, http or https
 */
public record DeskSettings(String organisation, URI url, Locale language, ZoneId zone) {

    /** The most characters of a name. */
    public static final int LONGEST = 200;

    public static final int LONGEST_URL = 500;

    public DeskSettings {
        organisation = TextRules.mendName(organisation);
        if (TextRules.showsNothing(organisation) || organisation.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "An organisation has a name of 1 to %d characters".formatted(LONGEST));
        }
        if (!isUsable(url)) {
            throw new IllegalArgumentException("Not an absolute web address: " + url);
        }
    }

    /** Whether a desk can be found there. */
    public static boolean isUsable(URI url) {
        return ("https".equals(url.getScheme()) || "http".equals(url.getScheme()))
                && url.getHost() != null
                && url.toString().length() <= LONGEST_URL;
    }
}
