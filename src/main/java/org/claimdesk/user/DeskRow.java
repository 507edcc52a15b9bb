package org.claimdesk.user;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/** The one row in which the desk's settings are kept. */
@Entity
@Table(name = "desk")
class DeskRow {

    @Id private Integer id;
    @Column private String organisation;
    @Column private String url;
    @Column private String language;
    @Column private String zone;
    @Column private Instant changedAt;
    @Version private long version;

    protected DeskRow() {}

    void changedTo(DeskSettings settings, Instant now) {
        organisation = settings.organisation();
        url = settings.url().toString();
        language = settings.language().toLanguageTag();
        zone = settings.zone().getId();
        changedAt = now;
    }

    DeskSettings settings() {
        return new DeskSettings(
                organisation, URI.create(url), Locale.forLanguageTag(language), ZoneId.of(zone));
    }

    long version() {
        return version;
    }
}
