package org.claimdesk.browser;

import static org.claimdesk.browser.ScreenCases.ADMINISTRATOR;
import static org.claimdesk.browser.ScreenCases.NOBODY;
import static org.claimdesk.browser.ScreenCases.REVIEWER;
import static org.claimdesk.browser.ScreenCases.at;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The screens before the desk, and what is nowhere on it. */
final class DoorCases {

    private static final Consumer<Colleague> SIGN_IN = at("login", "No account, or the password");

    private DoorCases() {}

    static Stream<ScreenCase> all() {
        return Stream.of(
                ScreenCase.of("login", "to sign in", NOBODY, SIGN_IN),
                ScreenCase.of("login", "refused", NOBODY, DoorCases::failToSignIn),
                ScreenCase.of(
                        "set-password/:link",
                        "a link that is used up",
                        NOBODY,
                        at("set-password/used", "This link was used already")),
                ScreenCase.of(
                        "set-password/:link",
                        "a link that works",
                        ADMINISTRATOR,
                        DoorCases::openAnInvitation),
                ScreenCase.of(
                        "nowhere",
                        "nothing is there",
                        REVIEWER,
                        at("nowhere", "There is nothing at this address")));
    }

    private static void failToSignIn(Colleague nobody) {
        SIGN_IN.accept(nobody);
        nobody.page().locator("input[name=username]").fill("nobody-" + UUID.randomUUID());
        nobody.page().locator("input[name=password]").fill("a wrong password");
        nobody.page().locator("input[name=password]").press("Enter");
        nobody.reads("You were not signed in");
    }

    /** Invites somebody and looks at what that person would see. */
    private static void openAnInvitation(Colleague administrator) {
        administrator.open("administration/accounts");
        administrator.press("Invite somebody");
        Locator dialog = administrator.dialog();
        dialog.getByLabel("Name", new Locator.GetByLabelOptions().setExact(true)).fill("Guest");
        dialog.getByLabel("Sign-in name").fill("guest." + UUID.randomUUID());
        administrator.press("Make account and link");
        administrator.press("Copy link");
        administrator.reads("The link is on the clipboard.");
        String link = (String) administrator.page().evaluate("navigator.clipboard.readText()");
        administrator.page().navigate(link);
        administrator.reads("Set your password");
    }
}
