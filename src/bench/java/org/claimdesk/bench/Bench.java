package org.claimdesk.bench;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Runs one benchmark by name, or lists them. Exits with 0 within the bound, 1 beyond, 2 if there
 * was nothing to judge.
 */
public final class Bench {

    private static final PrintStream OUT = System.out;

    private static final Map<String, Callable<Benchmark>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("open-article", OpenArticleBenchmark::new);
        ALL.put("mark-claim", MarkClaimBenchmark::new);
        ALL.put("start", StartBenchmark::new);
        ALL.put("session", SessionBenchmark::new);
        ALL.put("lists", ListsBenchmark::new);
        ALL.put("reverify", ReverifyBenchmark::new);
        ALL.put("import", ImportBenchmark::new);
        ALL.put("import-growth", ImportGrowthBenchmark::new);
        ALL.put("import-beside", ImportBesideBenchmark::new);
    }

    private Bench() {}

    public static void main(String[] args) {
        if (args.length == 0) {
            ALL.forEach((name, make) -> OUT.println(name));
            return;
        }
        Callable<Benchmark> make = ALL.get(args[0]);
        if (make == null) {
            OUT.println("There is no benchmark '" + args[0] + "'. There are: " + ALL.keySet());
            System.exit(2);
        } else {
            System.exit(run(make));
        }
    }

    private static int run(Callable<Benchmark> make) {
        try {
            Benchmark benchmark = make.call();
            OUT.println(benchmark.name() + ": " + benchmark.describe());
            for (int i = 0; i < benchmark.warmUps(); i++) {
                benchmark.round();
            }
            Results results = new Results(benchmark.parts());
            for (int i = 0; i < benchmark.rounds(); i++) {
                OUT.println(results.add(benchmark.round()));
            }
            results.lines(benchmark.name()).forEach(OUT::println);
            return results.isWithin() ? 0 : 1;
        } catch (Exception e) {
            e.printStackTrace();
            return 2;
        }
    }
}
