package org.claimdesk.store;

import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimdesk.shared.DocumentId;
import org.claimdesk.shared.Sha256;
import org.claimdesk.shared.Sight;
import org.claimdesk.shared.Subject;
import org.claimdesk.shared.UserId;
import org.claimdesk.user.CurrentUser;
import org.claimdesk.user.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every arrival of bytes. Receipts are only added. */
@Component
public class Receipts {

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final List<Sight> sights;

    Receipts(
            JdbcClient jdbc,
            CurrentUser currentUser,
            Clock clock,
            ApplicationEventPublisher events,
            List<Sight> sights) {
        this.sights = List.copyOf(sights);
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.clock = clock;
        this.events = events;
    }

    /** Writes a receipt in the transaction of the import, in the name of who acts. */
    @RolesAllowed({Roles.REVIEWER, Roles.SYSTEM})
    @Transactional(propagation = Propagation.MANDATORY)
    public Receipt add(Arrival arrival) {
        return add(arrival, Optional.empty());
    }

    /**
     * The same of a document that only some people may know of.
     *
     * @param keptFor empty for what all may know of
     */
    @RolesAllowed({Roles.REVIEWER, Roles.SYSTEM})
    @Transactional(propagation = Propagation.MANDATORY)
    public Receipt add(Arrival arrival, Optional<DocumentId> keptFor) {
        Receipt receipt =
                new Receipt(UUID.randomUUID(), arrival, currentUser.id(), clock.instant(), keptFor);
        jdbc.sql(
                        """
                        INSERT INTO receipt
                          (id, sha256, size, name, media_type, origin, address, asked_address,
                           status, folder, received_by, received_at, kept_for)
                        VALUES
                          (:id, :sha256, :size, :name, :mediaType, :origin, :address, :asked,
                           :status, :folder, :by, :at, :keptFor)
                        """)
                .param("id", receipt.id())
                .param("sha256", arrival.sha256().hex())
                .param("size", arrival.size())
                .param("name", arrival.name())
                .param("mediaType", arrival.mediaType())
                .param("origin", origin(arrival.origin()))
                .param("address", address(arrival.origin()))
                .param("asked", asked(arrival.origin()))
                .param(
                        "status",
                        arrival.origin() instanceof Origin.Captured captured
                                ? captured.status()
                                : null)
                .param("folder", folder(arrival.origin()))
                .param("by", receipt.by().value())
                .param("keptFor", keptFor.map(DocumentId::value).orElse(null))
                .param("at", receipt.at().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new BytesReceived(receipt));
        return receipt;
    }

    /** All arrivals of these bytes that all may know of, the first one first. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<Receipt> of(Sha256 sha256) {
        return jdbc.sql(
                        """
                        SELECT * FROM receipt WHERE sha256 = :sha256 AND kept_for IS NULL
                        ORDER BY received_at, id
                        """)
                .param("sha256", sha256.hex())
                .query(Receipts::read)
                .list();
    }

    /** Those of one document that arrived restricted, unless who acts may not know of it. */
    @RolesAllowed(Roles.READER)
    @Transactional(readOnly = true)
    public List<Receipt> keptFor(DocumentId document) {
        if (!sights.stream().allMatch(sight -> sight.maySee(Subject.of(document)))) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        SELECT * FROM receipt WHERE kept_for = :document
                        ORDER BY received_at, id
                        """)
                .param("document", document.value())
                .query(Receipts::read)
                .list();
    }

    static String origin(Origin origin) {
        return switch (origin) {
            case Origin.Pasted pasted -> "PASTED";
            case Origin.Uploaded uploaded -> "UPLOADED";
            case Origin.Fetched fetched -> "FETCHED";
            case Origin.Captured captured -> "FETCHED";
        };
    }

    static @Nullable String address(Origin origin) {
        return switch (origin) {
            case Origin.Pasted pasted -> null;
            case Origin.Uploaded uploaded -> null;
            case Origin.Fetched(URI address) -> address.toString();
            case Origin.Captured captured -> captured.address().toString();
        };
    }

    private static @Nullable String asked(Origin origin) {
        return origin instanceof Origin.Captured captured ? captured.asked().toString() : null;
    }

    private static @Nullable String folder(Origin origin) {
        return origin instanceof Origin.Uploaded(var folder) ? folder.orElse(null) : null;
    }

    private static Origin originOf(ResultSet row) throws SQLException {
        String address = row.getString("address");
        String asked = row.getString("asked_address");
        if (address == null) {
            return "PASTED".equals(row.getString("origin"))
                    ? new Origin.Pasted()
                    : new Origin.Uploaded(Optional.ofNullable(row.getString("folder")));
        }
        URI from = URI.create(address);
        return asked == null
                ? new Origin.Fetched(from)
                : new Origin.Captured(URI.create(asked), from, row.getInt("status"));
    }

    private static Receipt read(ResultSet row, int number) throws SQLException {
        Origin origin = originOf(row);
        return new Receipt(
                row.getObject("id", UUID.class),
                new Arrival(
                        Sha256.kept(row.getString("sha256")),
                        row.getLong("size"),
                        row.getString("name"),
                        row.getString("media_type"),
                        origin),
                new UserId(row.getObject("received_by", UUID.class)),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("kept_for", UUID.class)).map(DocumentId::new));
    }
}
