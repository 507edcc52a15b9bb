package org.claimdesk.extraction.child;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.EventWorkbookBuilder.SheetRecordCollectingListener;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.claimdesk.extraction.SheetShape.Visibility;
import org.jspecify.annotations.Nullable;

/** Reads the values of a workbook in the old binary format, record by record. */
final class XlsValues implements HSSFListener {

    private final ValueLines lines;
    private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(this);
    private final SheetRecordCollectingListener names = new SheetRecordCollectingListener(formats);
    private final List<BoundSheetRecord> bound = new ArrayList<>();
    private Numbers numbers = new Numbers(false);
    private BoundSheetRecord[] ordered = {};
    private int sheets;
    private @Nullable XlsSheet sheet;
    private int depth;

    private XlsValues(ValueLines lines) {
        this.lines = lines;
    }

    static void read(Path file, ValueLines lines) throws IOException {
        File onDisk = file.toFile();
        try (POIFSFileSystem container = new POIFSFileSystem(onDisk, true)) {
            XlsValues values = new XlsValues(lines);
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(values.names);
            new HSSFEventFactory().processWorkbookEvents(request, container);
        }
    }

    @Override
    public void processRecord(Record record) {
        switch (record) {
            case BoundSheetRecord named -> bound.add(named);
            case DateWindow1904Record window -> numbers = new Numbers(window.getWindowing() == 1);
            case BOFRecord start -> {
                depth++;
                if (start.getType() != BOFRecord.TYPE_WORKBOOK && depth == 1) {
                    startSheet(start);
                }
            }
            case EOFRecord end -> {
                depth--;
                if (depth == 0) {
                    endSheet();
                }
            }
            default -> {
                // Charts within a sheet have cells of their own.
                if (sheet != null && depth == 1) {
                    sheet.hear(record);
                }
            }
        }
    }

    private void startSheet(BOFRecord start) {
        if (ordered.length == 0) {
            ordered = BoundSheetRecord.orderByBofPosition(bound);
        }
        int place = sheets++;
        if (place < ordered.length && start.getType() == BOFRecord.TYPE_WORKSHEET) {
            lines.startSheet(ordered[place].getSheetname());
            sheet = new XlsSheet(lines, numbers, formats, names);
        }
    }

    private void endSheet() {
        if (sheet != null) {
            BoundSheetRecord named = ordered[sheets - 1];
            Visibility visibility =
                    named.isVeryHidden()
                            ? Visibility.VERY_HIDDEN
                            : named.isHidden() ? Visibility.HIDDEN : Visibility.VISIBLE;
            lines.endSheet(sheet.shape(named.getSheetname(), visibility));
            sheet = null;
        }
    }
}
