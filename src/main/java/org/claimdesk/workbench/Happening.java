package org.claimdesk.workbench;

import java.time.Instant;
import org.claimdesk.shared.UserId;

/**
 * What somebody else did to something of mine, once or several times.
 *
 * @param action as the log names it
 * @param path where it can be looked at
 * @param title what the claim states, or the title of the article
 * @param last when they did it last
 */
record Happening(UserId person, String action, String path, String title, int times, Instant last) {

    Happening of(String otherAction) {
        return new Happening(person, otherAction, path, title, times, last);
    }

    Happening again() {
        return new Happening(person, action, path, title, times + 1, last);
    }
}
