package org.claimdesk.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * From what a person does in the list of claims until the claims that they asked for can be seen,
 * among 100,000 claims beside 1,000.
 */
final class ListsBenchmark implements Benchmark {

    private static final int BOUND = 2;

    private final ClaimListPage many;
    private final ClaimListPage few;

    ListsBenchmark() throws IOException, InterruptedException {
        many = ClaimListPage.among(100_000);
        few = ClaimListPage.among(1_000);
    }

    @Override
    public String name() {
        return "lists";
    }

    @Override
    public String describe() {
        return "click, words or key to the right rows seen, in the list of 100,000 claims / of 1,000"
                + " claims";
    }

    @Override
    public List<Part> parts() {
        return Measure.ALL.stream().map(one -> new Part(one.name(), BOUND, "ms")).toList();
    }

    @Override
    public List<Pair> round() {
        List<Pair> pairs = new ArrayList<>();
        for (Measure measure : Measure.ALL) {
            double ours = measure.of().applyAsDouble(many);
            pairs.add(new Pair(ours, measure.of().applyAsDouble(few)));
        }
        return pairs;
    }

    private record Measure(String name, ToDoubleFunction<ClaimListPage> of) {

        static final List<Measure> ALL =
                List.of(
                        new Measure("sort by status", ClaimListPage::sortByStatus),
                        new Measure("sort by due", ClaimListPage::sortByDue),
                        new Measure("sort by time", ClaimListPage::sortByTime),
                        new Measure("find", ClaimListPage::find),
                        new Measure("topic", ClaimListPage::narrowToTopic),
                        new Measure("scroll", ClaimListPage::scrollToEnd));
    }
}
