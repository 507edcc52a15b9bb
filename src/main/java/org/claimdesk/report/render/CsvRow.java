package org.claimdesk.report.render;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimdesk.shared.Formulas;
import org.claimdesk.shared.Sha256;

/** One line of the CSV: what is not set stays empty. */
final class CsvRow {

    /** The columns, in their order. Their names and places never change: programs read them. */
    enum Column {
        CLAIM,
        ROW,
        NUMBER,
        ID,
        TEXT,
        NAME,
        KIND,
        STATUS,
        PERSON,
        TIME_UTC,
        TIME_LOCAL,
        DATE,
        URL,
        PLACE,
        START_CODE_POINT,
        END_CODE_POINT,
        VALUE,
        REMARK,
        BYTES_SHA256,
        TEXT_SHA256,
        SHA256,
        SOURCE,
        SOURCE_RANK,
        UNLINKED_BY,
        UNLINKED_UTC,
        SINCE_PUBLIC,
        PERSON_ID,
        HANDING_ON,
        VERIFIED_BY,
        VERIFIED_UTC,
        FRESH_RESULT,
        FRESH_UTC,
        WITHDRAWN_UTC,
        WITHDRAWN_REASON
    }

    private final Map<Column, String> cells = new EnumMap<>(Column.class);

    static List<String> header() {
        return Arrays.stream(Column.values()).map(c -> c.name().toLowerCase(Locale.ROOT)).toList();
    }

    CsvRow with(Column column, String value) {
        cells.put(column, value);
        return this;
    }

    CsvRow with(Column column, Optional<String> value) {
        value.ifPresent(present -> with(column, present));
        return this;
    }

    CsvRow with(Column column, long value) {
        return with(column, Long.toString(value));
    }

    CsvRow with(Column column, Sha256 hash) {
        return with(column, hash.hex());
    }

    List<String> cells() {
        return Arrays.stream(Column.values())
                .map(column -> Formulas.harmless(cells.getOrDefault(column, "")))
                .toList();
    }
}
