package org.claimdesk.ui;

/** Marks that tell states apart without colour. */
public enum Shape {
    SUPPORTS("▲"),
    REFUTES("▼"),
    CONTEXT("◆"),
    OPEN("○"),
    DRAFT("◐"),
    PUBLISHED("●"),
    DONE("✓"),
    MISSING("✕"),
    WAITING("◔"),
    SQUARE("■"),
    GRADE_1("●"),
    GRADE_2("◕"),
    GRADE_3("◑"),
    GRADE_4("◔"),
    GRADE_5("○"),
    MISSING_CONTEXT("◇"),
    NOT_VERIFIABLE("□");

    private final String symbol;

    Shape(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }
}
