package org.claimdesk.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.claimdesk.bench.Benchmark.Pair;
import org.claimdesk.bench.Benchmark.Part;

/** The rounds of one benchmark: medians of ours and of the yardstick, and their ratio. */
final class Results {

    private final List<Part> parts;
    private final List<List<Pair>> rounds = new ArrayList<>();

    Results(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Adds a round and tells it in one line. */
    String add(List<Pair> round) {
        if (round.size() != parts.size()) {
            throw new IllegalArgumentException("Not every part was measured: " + round);
        }
        rounds.add(List.copyOf(round));
        List<String> told =
                IntStream.range(0, parts.size())
                        .mapToObj(part -> told(parts.get(part), round.get(part)))
                        .toList();
        return "  round %d: %s".formatted(rounds.size(), String.join("; ", told));
    }

    /** A line for each part where there are several, and last that which is worst for its bound. */
    List<String> lines(String name) {
        List<Figure> figures = figures();
        List<String> lines = new ArrayList<>();
        if (figures.size() > 1) {
            figures.forEach(figure -> lines.add("  %s: %s".formatted(figure.part.name(), figure)));
        }
        lines.add("bench %s: %s".formatted(name, worst(figures)));
        return lines;
    }

    boolean isWithin() {
        return worst(figures()).isWithin();
    }

    private List<Figure> figures() {
        return IntStream.range(0, parts.size())
                .mapToObj(
                        part ->
                                new Figure(
                                        parts.get(part),
                                        median(part, Pair::ours) / median(part, Pair::yardstick)))
                .toList();
    }

    private double median(int part, ToDoubleFunction<Pair> of) {
        return median(rounds.stream().map(round -> of.applyAsDouble(round.get(part))).toList());
    }

    static double median(Collection<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static Figure worst(List<Figure> figures) {
        return figures.stream().max(Comparator.comparing(Figure::shareOfBound)).orElseThrow();
    }

    private static String told(Part part, Pair pair) {
        return String.format(
                Locale.ROOT,
                "%sours %.2f %s, yardstick %.2f %s",
                part.name().isEmpty() ? "" : part.name() + " ",
                pair.ours(),
                part.unit(),
                pair.yardstick(),
                part.unit());
    }

    private record Figure(Part part, double ratio) {

        double shareOfBound() {
            return ratio / part.bound();
        }

        boolean isWithin() {
            return ratio <= part.bound();
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%.2f (bound %.2f) %s",
                    ratio,
                    part.bound(),
                    isWithin() ? "within" : "beyond");
        }
    }
}
