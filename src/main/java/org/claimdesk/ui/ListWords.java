package org.claimdesk.ui;

import static org.claimdesk.ui.Texts.text;

/**
 * The keys of what a list says of itself.
 *
 * @param count how many it shows
 * @param none that there is nothing at all
 * @param noneDo what to do then
 * @param noMatch that the filter leaves nothing
 * @param noMatchDo what to do then
 */
public record ListWords(
        String count, String none, String noneDo, String noMatch, String noMatchDo) {

    String counted(int total) {
        return text(count, total);
    }

    /**
     * What stands where the rows would be.
     *
     * @param any whether there are some that the filter leaves out
     */
    EmptyState nothing(boolean any) {
        return any
                ? new EmptyState(text(noMatch), text(noMatchDo))
                : new EmptyState(text(none), text(noneDo));
    }
}
