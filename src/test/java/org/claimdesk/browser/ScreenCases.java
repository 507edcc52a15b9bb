package org.claimdesk.browser;

import java.util.function.Consumer;
import java.util.stream.Stream;

/** All screens, each in the states that people meet. */
final class ScreenCases {

    static final String REVIEWER = "reviewer";
    static final String EDITOR = "editor";
    static final String AUDITOR = "auditor";
    static final String ADMINISTRATOR = "admin";
    static final String NOBODY = "";

    /** A claim of the sample desk whose verdict was corrected. */
    static final String CORRECTED = "Nearly half of the country's rare earths come from China.";

    private ScreenCases() {}

    static Stream<ScreenCase> all() {
        return Stream.of(
                        DoorCases.all(),
                        ArticleCases.all(),
                        ClaimCases.all(),
                        EvidenceCases.all(),
                        VerdictCases.all(),
                        DeskCases.all())
                .flatMap(cases -> cases);
    }

    /** Opens a path and waits until these words can be read on it. */
    static Consumer<Colleague> at(String path, String words) {
        return who -> {
            who.open(path);
            who.reads(words);
        };
    }

    /** Presses a button and waits for its dialog. */
    static Consumer<Colleague> pressing(String button, String title) {
        return who -> {
            who.press(button);
            who.reads(title);
        };
    }

    /** Follows the first link with these words. */
    static void follow(Colleague who, String words) {
        who.page()
                .getByRole(
                        com.microsoft.playwright.options.AriaRole.LINK,
                        new com.microsoft.playwright.Page.GetByRoleOptions().setName(words))
                .first()
                .click();
    }
}
