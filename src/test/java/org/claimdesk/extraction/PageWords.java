package org.claimdesk.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs what the browser does with the words of a page image: the modules of the component, their
 * types stripped by Node, which the build needs anyway.
 */
final class PageWords {

    /** A page: its words as they are drawn, the text of it, and what somebody selects on it. */
    record Case(List<String> items, String text, List<Selected> selected) {}

    /** The first and the last character of a selection. */
    record Selected(int item, int from, int toItem, int to) {}

    /**
     * What a file gave.
     *
     * @param letters on the images of its pages
     * @param found of them in the text
     * @param words on the images that are longer than two letters
     * @param taken of them as words of the text
     * @param wrong taken, though the text has other letters there
     */
    record Result(String file, int letters, int found, int words, int taken, List<String> wrong) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String HEAD =
            """
            import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
            import { stripTypeScriptTypes } from 'node:module';
            const from = 'frontend/pdf-pages/';
            const to = process.argv[1] + '/';
            for (const name of ['fold', 'align', 'page-words', 'reading-order']) {
              const script = stripTypeScriptTypes(readFileSync(from + name + '.ts', 'utf8'));
              writeFileSync(to + name + '.mjs', script.replace(/from '(\\.\\/[^']*)'/g, "from '$1.mjs'"));
            }
            const { PageWords } = await import(to + 'page-words.mjs');
            const { fold } = await import(to + 'fold.mjs');
            const { inReadingOrder } = await import(to + 'reading-order.mjs');
            const asked = JSON.parse(readFileSync(to + 'asked.json', 'utf8'));
            """;

    private static final String TAKE =
            """
            console.log(JSON.stringify(asked.map(({ items, text, selected }) => {
              const words = new PageWords(items, text);
              return selected.map(({ item, from, toItem, to }) => {
                const stretch = words.stretchBetween({ item, offset: from }, { item: toItem, offset: to });
                return stretch ? text.slice(...stretch) : '';
              });
            })));
            """;

    private static final String READ =
            """
            const own = process.cwd() + '/node_modules/pdfjs-dist/';
            const pdfjs = await import(own + 'legacy/build/pdf.mjs');
            const results = [];
            for (const { file, pages } of asked) {
              const { promise } = pdfjs.getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0,
                cMapUrl: own + 'cmaps/', standardFontDataUrl: own + 'standard_fonts/', wasmUrl: own + 'wasm/' });
              const pdf = await promise;
              const result = { file, letters: 0, found: 0, words: 0, taken: 0, wrong: [] };
              for (const [number, text] of Object.entries(pages)) {
                const page = await pdf.getPage(Number(number));
                const content = await page.getTextContent({ disableNormalization: true });
                const items = inReadingOrder(content.items).map(({ str }) => str);
                const words = new PageWords(items, text);
                const letters = fold(items.join('')).letters.length;
                result.letters += letters;
                result.found += Math.round(letters * words.share);
                items.forEach((str, item) => {
                  for (const { 0: word, index } of str.matchAll(/[^\\s]{3,}/g)) {
                    const stretch = words.stretchBetween({ item, offset: index }, { item, offset: index + word.length });
                    result.words++;
                    if (stretch) {
                      result.taken++;
                      if (fold(text.slice(...stretch)).letters !== fold(word).letters) {
                        result.wrong.push(word);
                      }
                    }
                  }
                });
              }
              results.push(result);
            }
            console.log(JSON.stringify(results));
            """;

    /** A file, and the text of each of its pages by number. */
    record Asked(String file, java.util.Map<Integer, String> pages) {}

    private PageWords() {}

    /** What each selection of each case takes of the text; empty where it is refused. */
    static List<List<String>> take(Path folder, List<Case> cases) {
        return JSON.readValue(run(folder, TAKE, cases), new TypeReference<>() {});
    }

    static List<Result> read(Path folder, List<Asked> files) {
        return JSON.readValue(run(folder, READ, files), new TypeReference<>() {});
    }

    private static String run(Path folder, String script, Object asked) {
        try {
            Files.writeString(folder.resolve("asked.json"), JSON.writeValueAsString(asked));
            ProcessBuilder node =
                    new ProcessBuilder(
                            "node",
                            "--input-type=module",
                            "--eval",
                            HEAD + script,
                            folder.toString());
            node.environment().put("NODE_NO_WARNINGS", "1");
            Process process = node.redirectError(ProcessBuilder.Redirect.INHERIT).start();
            String answer =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("Node 24 on the PATH is needed, as for the build");
            }
            // pdf.js says first what it lacks to draw, which nobody asks it to do here.
            return answer.strip().lines().reduce((first, last) -> last).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("Node 24 on the PATH is needed, as for the build", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
