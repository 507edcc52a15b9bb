package org.claimdesk.claim;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.claimdesk.user.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rows of a spreadsheet that become claims: looked at first, noted together. */
@Service
public class PastedRows {

    /** The most rows that are noted at once. */
    public static final int MOST = 2_000;

    private final ClaimWriting writing;
    private final Topics topics;

    PastedRows(ClaimWriting writing, Topics topics) {
        this.writing = writing;
        this.topics = topics;
    }

    /** What the rows would become. Nothing is saved. */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional(readOnly = true)
    public List<PastedRow> preview(String pasted) {
        return new RowReader(topics.offered()).read(pasted);
    }

    /** What of the rows is no claim, below their head: to be mended and looked at again. */
    @RolesAllowed(Roles.REVIEWER)
    @Transactional(readOnly = true)
    public String leftOver(String pasted) {
        return new RowReader(topics.offered()).leftOver(pasted);
    }

    /** Notes all rows that are claims, or none of them; answers how many there are. */
    @RolesAllowed(Roles.REVIEWER)
    public int note(List<PastedRow> rows) {
        List<ClaimDescription> found =
                rows.stream().map(PastedRow::claim).filter(Objects::nonNull).toList();
        if (found.size() > MOST) {
            throw new IllegalArgumentException(
                    "%d rows at once are more than %d".formatted(found.size(), MOST));
        }
        return writing.note(found).size();
    }
}
