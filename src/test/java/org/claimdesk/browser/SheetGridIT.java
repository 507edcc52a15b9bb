package org.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.claimdesk.extraction.Workbooks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sheets are read as grids, and ranges of their cells are evidence. */
@ExtendWith(PicturesOfFailures.class)
class SheetGridIT {

    private static final String CLAIM = "The agreement on raw materials will create 12,000 jobs";
    private static final int LAST_ROW = 1_000_000;

    private static final DeskProgram DESK = SharedDesk.running();

    @AfterEach
    void goHome() {
        Chromium.closeWindows();
    }

    @Test
    void linksRangesByMouseAndKeyboardAndOpensAtThem() {
        Page page = claim();
        bringIn(page, workbook("imports.xlsx"));
        open(page, "imports.xlsx");
        Locator grid = page.locator(".sg-scroll");

        // By mouse, from corner to corner.
        assertThat(cell(page, "C4")).hasText("45%");
        assertThat(cell(page, "C4")).hasCSS("text-align", "right");
        assertThat(page.locator(".sg-row.sg-hidden .sg-number")).hasText("6");
        drag(page, cell(page, "C4"), cell(page, "D5"));
        assertThat(page.locator(".sg-cell[aria-selected=true]")).hasCount(4);
        assertThat(page.locator(".sg-line")).containsText("25%");
        page.locator(".sg-bar").getByText("Supports").click();
        assertThat(page.getByText("Linked:")).isVisible();
        assertThat(page.locator(".sg-cell.sg-supports")).hasCount(4);

        // By keyboard, and what the cell holds.
        grid.focus();
        page.keyboard().press("Control+Home");
        assertThat(page.locator(".sg-line b")).hasText("A1");
        page.keyboard().press("Control+ArrowDown");
        page.keyboard().press("PageUp");
        for (String key : new String[] {"ArrowDown", "ArrowDown", "ArrowDown", "ArrowRight"}) {
            page.keyboard().press(key);
        }
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(".sg-line"))
                .containsText(
                        Pattern.compile(
                                "C4.*China · Share › 2023.*45%.*stored 0\\.4487.*format 0%"));
        assertThat(grid)
                .hasAttribute("aria-activedescendant", Pattern.compile("sheet-grid-\\d+-3-2"));
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("Shift+ArrowDown");
        page.keyboard().press("2");
        assertThat(page.locator(".sg-cell.sg-refutes")).hasCount(2);

        // As one range on the card, with its headers and stored values beside the quote.
        back(page);
        Locator card = card(page, "imports.xlsx, sheet Imports, C4:D5");
        assertThat(card).containsText("Rows4 China; 5 Russia");
        assertThat(card).containsText("C Share › 2023");
        card.locator(".cell-context summary").click();
        assertThat(card).containsText("C4 shows 45% and holds 0.4487, format 0%");
        assertThat(card(page, "sheet Imports, B4:B5")).containsText("Refutes");
        card.locator(".place").click();
        assertThat(page.locator(".sg-cell.sg-chosen")).hasCount(4);
        assertThat(page.locator(".sg-cell[aria-selected=true]")).hasCount(4);
    }

    @Test
    void letsHeadersBeCorrectedAndIsFreeOfBarriers() {
        Page page = claim();
        bringIn(page, workbook("headers.xlsx"));
        open(page, "headers.xlsx");
        assertThat(page.locator(".sheet-headers")).containsText("row 2–3");
        assertThat(page.locator(".sheet-headers")).containsText("Found by rule");

        page.getByRole(AriaRole.BUTTON, named("Change headers")).click();
        page.getByLabel("Rows with the names of columns").fill("three");
        page.getByRole(AriaRole.BUTTON, named("Save headers")).click();
        assertThat(page.getByText("Write one row or column")).isVisible();
        page.getByLabel("Rows with the names of columns").fill("3");
        page.getByRole(AriaRole.BUTTON, named("Save headers")).click();

        assertThat(page.locator(".sheet-headers")).containsText("row 3. ");
        assertThat(page.locator(".sheet-headers")).containsText("Chosen by");
        assertThat(page.locator(".sg-line")).not().isEmpty();
        Axe axe = Axe.on(page);
        for (Look look : Look.values()) {
            look.at(page);
            assertThat(axe.violations()).as(look.name()).isEmpty();
        }
        Look.PHONE_LIGHT.at(page);
        BoundingBox box = page.locator(".sg-scroll").boundingBox();
        assertThat(box.x + box.width).isLessThanOrEqualTo(390);
        cell(page, "B4").scrollIntoViewIfNeeded();
        assertThat(page.locator(".sg-line")).isVisible();

        // The sheet that the workbook hides is there, and said to be hidden.
        Look.WIDE_LIGHT.at(page);
        page.getByRole(AriaRole.BUTTON, named("Next page")).click();
        assertThat(page.locator(".sg-note")).containsText("hidden in the workbook");
        assertThat(cell(page, "A1")).hasText("Not to be shown");
    }

    @Test
    void goesToTheFarCornersOfAVastSheet() {
        Page page = claim();
        bringIn(page, vast());
        open(page, "vast.csv");
        Locator grid = page.locator(".sg-scroll");
        assertThat(cell(page, "A2")).hasText("2");
        assertThat(grid).hasAttribute("aria-rowcount", Integer.toString(LAST_ROW + 1));
        assertThat(grid).hasAttribute("aria-colcount", "16385");

        grid.focus();
        page.keyboard().press("Control+ArrowDown");
        assertThat(cell(page, "A" + LAST_ROW)).hasText(Integer.toString(LAST_ROW));
        assertThat(page.locator(".sg-line b")).hasText("A" + LAST_ROW);
        page.keyboard().press("Control+Home");
        page.keyboard().press("End");
        assertThat(cell(page, "XFD1")).hasText("c16384");
        assertThat(page.locator(".sg-cell")).not().hasCount(0);
        int drawn = page.locator(".sg-cell").count();
        assertThat(drawn).as("cells that are drawn").isLessThan(2_000);

        page.keyboard().press("Control+Shift+Home");
        page.keyboard().press("1");
        assertThat(page.locator(".sg-note")).containsText("More than 1,000 cells");
    }

    private static FilePayload workbook(String name) {
        XSSFWorkbook made = new XSSFWorkbook();
        made.getProperties().getCoreProperties().setTitle(UUID.randomUUID().toString());
        return new FilePayload(
                name,
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                Workbooks.imports(made));
    }

    /** As wide and as long as a sheet may be: the first row is full, and so is the first column. */
    private static FilePayload vast() {
        StringBuilder rows = new StringBuilder("c1");
        for (int column = 2; column <= 16_384; column++) {
            rows.append(",c").append(column);
        }
        for (int row = 2; row <= LAST_ROW; row++) {
            rows.append('\n').append(row);
        }
        return new FilePayload(
                "vast.csv", "text/csv", rows.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Page claim() {
        Page page = Chromium.signIn(DESK, "reviewer");
        page.navigate(DESK.url("claims?text=" + CLAIM.replace(" ", "%20")));
        page.getByText(CLAIM).first().click();
        assertThat(page.getByText("In the article").first()).isVisible();
        return page;
    }

    private static void bringIn(Page page, FilePayload file) {
        FileChooser chooser =
                page.waitForFileChooser(
                        () -> page.getByRole(AriaRole.BUTTON, named("Add files")).click());
        chooser.setFiles(file);
        assertThat(row(page, file.name).first().getByText("Ready")).isVisible();
    }

    private static void open(Page page, String name) {
        row(page, name).first().locator("vaadin-button").first().click();
        assertThat(page.locator(".sg-scroll")).hasAttribute("aria-busy", "false");
    }

    private static void back(Page page) {
        page.getByRole(AriaRole.BUTTON, named("‹ All evidence")).click();
    }

    private static void drag(Page page, Locator from, Locator to) {
        BoundingBox start = from.boundingBox();
        BoundingBox end = to.boundingBox();
        page.mouse().move(start.x + 8, start.y + 8);
        page.mouse().down();
        page.mouse().move(end.x + 8, end.y + 8);
        page.mouse().up();
    }

    /** Cells count from 0 in the ids of their elements. */
    private static Locator cell(Page page, String name) {
        int digits = name.replaceAll("\\d", "").length();
        int column = 0;
        for (char letter : name.substring(0, digits).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        int row = Integer.parseInt(name.substring(digits));
        return page.locator("[role=gridcell][id$='-%d-%d']".formatted(row - 1, column - 1));
    }

    private static Locator row(Page page, String name) {
        return page.locator(".reading-row").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Locator card(Page page, String words) {
        return page.locator(".evidence-card")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
