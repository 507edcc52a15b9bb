package org.claimdesk.evidence;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.claimdesk.extraction.CellRange;
import org.claimdesk.shared.LayerId;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The sheets of layers as the grid in the browser fetches them, window by window; none of it lies
 * in the session. Not found (404) where the layer is unknown or its text is lost.
 */
@RestController
@RequestMapping("/content/layers/{id}/sheets/{sheet}")
class SheetContents {

    private final SheetReading sheets;

    SheetContents(SheetReading sheets) {
        this.sheets = sheets;
    }

    @GetMapping
    ResponseEntity<SheetWindow.Outline> outline(
            @PathVariable("id") UUID id, @PathVariable("sheet") int sheet) {
        return answer(sheets.outline(new LayerId(id), sheet));
    }

    /**
     * @param range in A1 notation; no more than {@link SheetWindow#MOST_ROWS} rows and {@link
     *     SheetWindow#MOST_COLUMNS} columns of it are answered
     */
    @GetMapping("/cells")
    ResponseEntity<Iterable<SheetWindow.Row>> cells(
            @PathVariable("id") UUID id,
            @PathVariable("sheet") int sheet,
            @RequestParam("range") String range) {
        return answer(
                sheets.rows(new LayerId(id), sheet, CellRange.parse(range))
                        .map(Function.identity()));
    }

    @GetMapping("/cell")
    ResponseEntity<SheetWindow.Whole> cell(
            @PathVariable("id") UUID id,
            @PathVariable("sheet") int sheet,
            @RequestParam("at") String cell) {
        return answer(sheets.whole(new LayerId(id), sheet, CellRange.parse(cell)));
    }

    /** The cells in which a stretch of the layer's text stands, in A1 notation. */
    @GetMapping("/place")
    ResponseEntity<String> place(
            @PathVariable("id") UUID id,
            @PathVariable("sheet") int sheet,
            @RequestParam("from") int from,
            @RequestParam("to") int to) {
        return answer(sheets.place(new LayerId(id), sheet, from, to).map(CellRange::a1));
    }

    /**
     * The cell at the end of the words in which a cell lies, or at the beginning of the next ones.
     *
     * @param down rows to step by, with {@code right}: one of them is 1 or -1, the other 0
     */
    @GetMapping("/edge")
    ResponseEntity<String> edge(
            @PathVariable("id") UUID id,
            @PathVariable("sheet") int sheet,
            @RequestParam("at") String cell,
            @RequestParam("down") int down,
            @RequestParam("right") int right) {
        return answer(
                sheets.edge(
                                new LayerId(id),
                                sheet,
                                CellRange.parse(cell),
                                Integer.signum(down),
                                Integer.signum(right))
                        .map(CellRange::a1));
    }

    @ExceptionHandler(IllegalArgumentException.class)
    ResponseEntity<String> refuse() {
        return ResponseEntity.status(HttpStatus.BAD_REQUEST).build();
    }

    private static <T> ResponseEntity<T> answer(Optional<? extends T> found) {
        return found.<ResponseEntity<T>>map(
                        body ->
                                ResponseEntity.ok()
                                        .cacheControl(CacheControl.noStore())
                                        .header("X-Content-Type-Options", "nosniff")
                                        .body(body))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
