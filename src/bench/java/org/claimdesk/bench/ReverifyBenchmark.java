package org.claimdesk.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.shared.Sha256;

/**
 * From the press of "Verify all" until 10,000 passages of 250 documents of 1 MB have been held
 * against their files and texts, and that is written down, beside bare hashing of the same files
 * and texts and one search for each of the same quotations.
 */
final class ReverifyBenchmark implements Benchmark {

    private static final int PASSAGES = 10_000;
    private static final int DOCUMENTS = 250;

    /** So much slower than the disk and the processor alone is good enough. */
    private static final double BOUND = 12;

    private static final Pattern VERIFIED = Pattern.compile("Verified (\\d+) of (\\d+)");
    private static final double MINUTE = 60_000;
    private static final int LONGEST = 120_000;

    private final FilledProgram filled;
    private final Page page;
    private final Map<Named, List<String>> quotes = new LinkedHashMap<>();

    private record Named(String file, String text) {}

    ReverifyBenchmark() throws IOException, InterruptedException {
        filled =
                FilledProgram.start(
                        "bench-passages",
                        "--bench.documents=" + DOCUMENTS,
                        "--bench.passages=" + PASSAGES);
        for (String line : filled.told()) {
            String[] parts = line.split("\t");
            quotes.computeIfAbsent(new Named(parts[0], parts[1]), named -> new ArrayList<>())
                    .add(parts[2]);
        }
        BrowserContext window = Visitor.signIn(filled.program()).window();
        page = window.newPage();
        page.navigate(filled.program().url("passages"));
        page.locator(".verification-run vaadin-button").first().waitFor();
    }

    @Override
    public String name() {
        return "reverify";
    }

    @Override
    public String describe() {
        return "10,000 passages of 250 documents of 1 MB verified by a running desk / the same files"
                + " and texts hashed, the same quotations searched for once";
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part("", BOUND, "ms"));
    }

    @Override
    public int rounds() {
        return 3;
    }

    @Override
    public List<Pair> round() throws IOException {
        double ours = ours();
        System.out.printf(Locale.ROOT, "  %,.0f passages a minute%n", PASSAGES * MINUTE / ours);
        return List.of(new Pair(ours, bare()));
    }

    private double ours() {
        Locator run = page.locator(".verification-run");
        Locator begin = run.locator("vaadin-button").first();
        long start = System.nanoTime();
        begin.click();
        run.locator("vaadin-progress-bar").waitFor();
        begin.waitFor(new Locator.WaitForOptions().setTimeout(LONGEST));
        double milliseconds = (System.nanoTime() - start) / 1e6;
        Matcher told = VERIFIED.matcher(run.textContent());
        if (!told.find()
                || !told.group(1).equals(told.group(2))
                || Integer.parseInt(told.group(1)) < PASSAGES) {
            throw new IllegalStateException("Not all were verified: " + run.textContent());
        }
        return milliseconds;
    }

    private double bare() throws IOException {
        long start = System.nanoTime();
        for (var document : quotes.entrySet()) {
            Sha256.of(Files.readAllBytes(path(document.getKey().file())));
            byte[] utf8 = Files.readAllBytes(path(document.getKey().text()));
            Sha256.of(utf8);
            String text = new String(utf8, StandardCharsets.UTF_8);
            for (String quote : document.getValue()) {
                if (text.indexOf(quote) < 0) {
                    throw new IllegalStateException("Not in its text: " + quote);
                }
            }
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private Path path(String hash) {
        return filled.folder()
                .resolve("desk/documents")
                .resolve(hash.substring(0, 2))
                .resolve(hash.substring(2));
    }
}
