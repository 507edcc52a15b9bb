package org.claimdesk.extraction.child;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.claimdesk.extraction.CellRange;

/** Rows or columns that are hidden, told as ranges. */
final class Strips {

    private static final int MOST = 1_000;

    private final IntFunction<String> name;
    private final List<String> told = new ArrayList<>();
    private int first = -1;
    private int last = -2;

    private Strips(IntFunction<String> name) {
        this.name = name;
    }

    static Strips ofRows() {
        return new Strips(row -> Integer.toString(row + 1));
    }

    static Strips ofColumns() {
        return new Strips(CellRange::columnName);
    }

    /** Those between, both counted from 0 and included; they come in order. */
    void add(int from, int to) {
        if (from <= last + 1 && first >= 0) {
            last = Math.max(last, to);
            return;
        }
        close();
        first = from;
        last = to;
    }

    List<String> told() {
        close();
        first = -1;
        return told;
    }

    private void close() {
        if (first >= 0 && told.size() < MOST) {
            told.add(name.apply(first) + ":" + name.apply(last));
        }
    }
}
