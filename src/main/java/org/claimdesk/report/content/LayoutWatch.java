package org.claimdesk.report.content;

/** Hears of the laying out of pages while it goes on. Each call may throw, which stops it. */
public interface LayoutWatch {

    /** Lines are being laid out; called for every stretch of text. */
    void line();

    /** One more page is finished. */
    void page();
}
