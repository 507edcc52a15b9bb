package org.claimdesk.report.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** One page of a PDF, as lines of letters with the places they are printed at, in points. */
record PdfSheet(float height, List<TextPosition> letters) {

    /** Below it, at 20 mm, stands the foot. */
    private static final float MARGIN = 56.7f;

    /** Letters of one line stand as high as each other, or are raised by less than this. */
    private static final float LINE = 7f;

    static List<PdfSheet> all(byte[] bytes) throws IOException {
        List<PdfSheet> sheets = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
                List<TextPosition> letters = new ArrayList<>();
                PDFTextStripper stripper =
                        new PDFTextStripper() {
                            @Override
                            protected void processTextPosition(TextPosition letter) {
                                if (letters.stream().noneMatch(other -> isOver(letter, other))) {
                                    letters.add(letter);
                                }
                            }
                        };
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                stripper.getText(pdf);
                sheets.add(
                        new PdfSheet(pdf.getPage(number - 1).getMediaBox().getHeight(), letters));
            }
        }
        return sheets;
    }

    List<String> lines() {
        return rows().stream().map(PdfSheet::words).toList();
    }

    String foot() {
        return words(
                letters.stream()
                        .filter(this::isFoot)
                        .sorted(Comparator.comparing(TextPosition::getX))
                        .toList());
    }

    /** How much of the room between the margins is taken, from 0 to 1. */
    double filled() {
        double lowest =
                letters.stream()
                        .filter(letter -> !isFoot(letter))
                        .mapToDouble(TextPosition::getY)
                        .max()
                        .orElse(0);
        return (lowest - MARGIN) / (height - 2 * MARGIN);
    }

    /** By how much brackets are raised in the lines that hold these words. */
    List<Float> raised(String words) {
        return rows().stream()
                .filter(row -> words(row).contains(words))
                .map(
                        row ->
                                row.getLast().getY()
                                        - row.stream()
                                                .filter(letter -> letter.getUnicode().equals("["))
                                                .findFirst()
                                                .orElseThrow()
                                                .getY())
                .toList();
    }

    private List<List<TextPosition>> rows() {
        TreeMap<Float, List<TextPosition>> rows = new TreeMap<>();
        letters.stream()
                .filter(letter -> !isFoot(letter))
                .sorted(Comparator.comparing(TextPosition::getY).reversed())
                .forEach(
                        letter -> {
                            var near = rows.ceilingKey(letter.getY());
                            float row =
                                    near != null && near - letter.getY() < LINE
                                            ? near
                                            : letter.getY();
                            rows.computeIfAbsent(row, key -> new ArrayList<>()).add(letter);
                        });
        rows.values().forEach(row -> row.sort(Comparator.comparing(TextPosition::getX)));
        return List.copyOf(rows.values());
    }

    /** A head that the layout printed twice is seen once. */
    private static boolean isOver(TextPosition one, TextPosition other) {
        return one.getUnicode().equals(other.getUnicode())
                && Math.abs(one.getX() - other.getX()) < 0.1f
                && Math.abs(one.getY() - other.getY()) < 0.1f;
    }

    private boolean isFoot(TextPosition letter) {
        return letter.getY() > height - MARGIN;
    }

    private static String words(List<TextPosition> row) {
        return row.stream()
                .map(TextPosition::getUnicode)
                .collect(Collectors.joining())
                .replace('\u00a0', ' ')
                .strip();
    }
}
