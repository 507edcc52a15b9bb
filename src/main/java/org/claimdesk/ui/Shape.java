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
    SQUARE("■");

    private final String symbol;

    Shape(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }
}
