package org.claimdesk.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Runs one benchmark by name, or lists them. Exits with 0 within the bound, 1 beyond, 2 if unknown.
 */
public final class Bench {

    private static final PrintStream OUT = System.out;

    private static final Map<String, Supplier<Benchmark>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("start", StartBenchmark::new);
    }

    private Bench() {}

    public static void main(String[] args) throws Exception {
        if (args.length == 0) {
            ALL.forEach((name, make) -> OUT.println(name));
            return;
        }
        Supplier<Benchmark> make = ALL.get(args[0]);
        if (make == null) {
            OUT.println("There is no benchmark '" + args[0] + "'. There are: " + ALL.keySet());
            System.exit(2);
        } else {
            System.exit(run(make) ? 0 : 1);
        }
    }

    private static boolean run(Supplier<Benchmark> make) throws Exception {
        try (Benchmark benchmark = make.get()) {
            OUT.println(benchmark.name() + ": " + benchmark.describe());
            benchmark.round();
            List<Benchmark.Round> rounds = new ArrayList<>();
            for (int i = 1; i <= benchmark.rounds(); i++) {
                Benchmark.Round round = benchmark.round();
                rounds.add(round);
                OUT.printf(
                        Locale.ROOT,
                        "  round %d: ours %.2f %s, yardstick %.2f %s%n",
                        i,
                        round.ours(),
                        round.unit(),
                        round.yardstick(),
                        round.unit());
            }
            double ours = median(rounds.stream().map(Benchmark.Round::ours).toList());
            double yardstick = median(rounds.stream().map(Benchmark.Round::yardstick).toList());
            double figure = ours / yardstick;
            boolean within = figure <= benchmark.bound();
            OUT.printf(
                    Locale.ROOT,
                    "bench %s: %.2f (bound %.2f) %s%n",
                    benchmark.name(),
                    figure,
                    benchmark.bound(),
                    within ? "within" : "beyond");
            return within;
        }
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
