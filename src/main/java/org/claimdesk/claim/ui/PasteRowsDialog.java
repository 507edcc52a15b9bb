package org.claimdesk.claim.ui;

import static org.claimdesk.ui.Texts.nameOf;
import static org.claimdesk.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimdesk.claim.ClaimDescription;
import org.claimdesk.claim.PastedRow;
import org.claimdesk.claim.PastedRows;
import org.claimdesk.claim.Topic;
import org.claimdesk.claim.TopicId;
import org.claimdesk.ui.Formats;
import org.claimdesk.ui.Notices;
import org.claimdesk.ui.OnceButton;
import org.claimdesk.ui.PartialDates;
import org.claimdesk.ui.WrittenDialog;

/** Rows of a spreadsheet become claims: a preview first, every fault beside its row. */
class PasteRowsDialog extends WrittenDialog {

    private static final List<String> COLUMNS =
            List.of(
                    "claim.rows.row",
                    "claim.statement",
                    "claim.speaker",
                    "claim.said",
                    "claim.kind",
                    "claim.topics",
                    "claim.reason");
    private static final int LONGEST = 500_000;

    /** Not while somebody types: what was typed last could come after the button was pressed. */
    private static final String LOOK_WHEN_PASTED =
            """
            this.addEventListener('paste', () =>
                setTimeout(() => this.dispatchEvent(new CustomEvent('change'))));
            """;

    private static final int MOST_SHOWN = 200;

    private final transient ClaimScreens screens;
    private final transient Runnable noted;
    private final TextArea pasted = new TextArea(text("claim.rows.pasted"));
    private final Div preview = new Div();
    private final OnceButton note = new OnceButton(text("claim.rows.note", 0), this::note);
    private transient List<PastedRow> rows = List.of();

    PasteRowsDialog(ClaimScreens screens, Runnable noted) {
        this.screens = screens;
        this.noted = noted;
        setHeaderTitle(text("claim.rows"));
        setWidth("900px");
        pasted.setMaxLength(LONGEST);
        pasted.setWidthFull();
        pasted.setMinRows(4);
        pasted.setMaxRows(10);
        pasted.setHelperText(text("claim.rows.help"));
        pasted.addValueChangeListener(change -> look());
        pasted.addAttachListener(attached -> pasted.getElement().executeJs(LOOK_WHEN_PASTED));
        preview.addClassName("rows-preview");
        preview.getElement().setAttribute("tabindex", "0");
        preview.getElement().setAttribute("role", "status");
        add(pasted, preview);
        Button look = new Button(text("claim.rows.preview"), click -> look());
        note.setEnabled(false);
        getFooter().add(new Button(text("ui.cancel"), click -> close()), look, note);
    }

    private void look() {
        rows = screens.pastedRows().preview(pasted.getValue());
        long good = rows.stream().filter(row -> row.claim() != null).count();
        note.setText(text("claim.rows.note", good));
        note.setEnabled(good > 0 && good <= PastedRows.MOST);
        preview.removeAll();
        preview.add(new Paragraph(summary(good)));
        if (!rows.isEmpty()) {
            preview.add(table());
        }
        if (rows.size() > MOST_SHOWN) {
            preview.add(new Paragraph(text("claim.rows.more", rows.size() - MOST_SHOWN)));
        }
    }

    private String summary(long good) {
        if (good > PastedRows.MOST) {
            return text("claim.rows.too-many", PastedRows.MOST);
        }
        return text("claim.rows.found", good, rows.size() - good);
    }

    private NativeTable table() {
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        COLUMNS.forEach(key -> head.addHeaderCell().setText(text(key)));
        Map<TopicId, String> topics =
                screens.topics().all().stream().collect(Collectors.toMap(Topic::id, Topic::name));
        rows.stream().limit(MOST_SHOWN).forEach(row -> add(table, row, topics));
        return table;
    }

    private static void add(NativeTable table, PastedRow row, Map<TopicId, String> topics) {
        ClaimDescription claim = row.claim();
        NativeTableRow line = table.getBody().addRow();
        line.addDataCell().setText(String.valueOf(row.number()));
        if (claim == null) {
            var cells = line.addDataCell();
            cells.setColspan(3);
            cells.setText(String.join(" | ", row.cells()));
            var faults = line.addDataCell();
            faults.setColspan(COLUMNS.size() - 4);
            faults.addClassName("bad");
            faults.setText(
                    row.faults().stream()
                            .map(
                                    wrong ->
                                            nameOf(
                                                    "claim.rows.fault",
                                                    wrong.fault(),
                                                    Formats.shortened(wrong.written(), 60)))
                            .collect(Collectors.joining(" ")));
        } else {
            line.addDataCell().setText(claim.statement());
            line.addDataCell().setText(claim.speaker() == null ? "" : claim.speaker());
            line.addDataCell()
                    .setText(claim.said() == null ? "" : PartialDates.format(claim.said()));
            line.addDataCell().setText(nameOf("claim.kind", claim.kind()));
            line.addDataCell()
                    .setText(
                            claim.topics().stream()
                                    .map(topics::get)
                                    .collect(Collectors.joining(", ")));
            line.addDataCell().setText(claim.reason());
        }
    }

    private boolean note() {
        String left = screens.pastedRows().leftOver(pasted.getValue());
        int count = screens.pastedRows().note(rows);
        Notices.success(text("claim.rows.noted", count));
        noted.run();
        if (left.isEmpty()) {
            close();
            return true;
        }
        pasted.setValue(left);
        look();
        pasted.focus();
        return false;
    }
}
