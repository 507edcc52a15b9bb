package org.claimdesk.ui;

import java.util.Locale;

/** What a colour means. Never used alone: a word and a shape stand beside it. */
public enum Tone {
    PLAIN,
    ACCENT,
    SUPPORTS,
    REFUTES,
    CONTEXT,
    OPEN,
    PUBLISHED,
    GRADE_1,
    GRADE_2,
    GRADE_3,
    GRADE_4,
    GRADE_5,
    MISSING_CONTEXT,
    NOT_VERIFIABLE;

    /** The class name that style sheets know it by. */
    public String className() {
        return "tone-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
