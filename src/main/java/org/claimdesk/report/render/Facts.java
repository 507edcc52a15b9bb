package org.claimdesk.report.render;

import java.util.Optional;
import org.claimdesk.shared.Sha256;

/** Names and values beside each other; what is not known is left out. */
final class Facts {

    private final Markup html;

    Facts(Markup html) {
        this.html = html;
    }

    void start() {
        html.open("table", "class", "facts").open("tbody");
    }

    void end() {
        html.close("tbody").close("table");
    }

    /** Our own words, numbers, times. */
    void plain(String name, String value) {
        row(name, () -> html.write(value));
    }

    void foreign(String name, String value) {
        row(name, () -> html.open("bdi").write(value).close("bdi"));
    }

    void foreign(String name, Optional<String> value) {
        value.ifPresent(present -> foreign(name, present));
    }

    void hash(String name, Sha256 hash) {
        row(name, () -> html.hash(hash));
    }

    void hash(String name, Optional<Sha256> hash) {
        hash.ifPresent(present -> hash(name, present));
    }

    private void row(String name, Runnable value) {
        html.open("tr").open("th", "scope", "row").write(name).close("th").open("td");
        value.run();
        html.close("td").close("tr");
    }
}
