package org.claimdesk.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code WHERE} of a list that is narrowed by whatever the reader filled in. */
public final class SqlConditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** Adds a condition that needs no value. */
    public SqlConditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    /**
     * Adds a condition unless there is no value.
     *
     * @param condition names the value as {@code :name}
     */
    public SqlConditions and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
        return this;
    }

    /** Each word of the text has to stand in the folded column, in any order. */
    public SqlConditions andWords(String column, @Nullable String text) {
        if (text != null) {
            for (String word : Folded.of(text).split(" ")) {
                if (!word.isEmpty()) {
                    String name = "word" + parameters.size();
                    and(
                            "%s LIKE :%s ESCAPE '!'".formatted(column, name),
                            name,
                            Folded.anywhere(word));
                }
            }
        }
        return this;
    }

    /** Empty, or {@code WHERE} and all conditions. */
    public String where() {
        return conditions.isEmpty() ? "" : "WHERE " + String.join(" AND ", conditions);
    }

    public Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }
}
