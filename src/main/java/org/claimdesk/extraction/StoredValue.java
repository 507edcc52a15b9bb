package org.claimdesk.extraction;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * What a cell holds behind the text that it shows.
 *
 * @param cell in A1 notation
 * @param stored the number in as few digits as tell it, else the word that the file keeps
 * @param format by which the number is shown, as the file writes it
 * @param date the day or time that a number stands for, in ISO 8601, where its format makes it one
 * @param formula whose result it is, without the leading sign; empty text where there is one that
 *     could not be read
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record StoredValue(
        String cell,
        Kind kind,
        String stored,
        Optional<String> format,
        Optional<String> date,
        Optional<String> formula) {

    /** What a stored value is. */
    public enum Kind {
        NUMBER,
        DATE,
        TRUTH,
        ERROR,
        TEXT
    }
}
