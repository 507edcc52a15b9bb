package org.claimdesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen can be used by everybody: light and dark, wide and on a phone. */
@ExtendWith(PicturesOfFailures.class)
class AccessibilityIT {

    private static final int[] WIDTHS = {1280, 390};
    private static final Map<String, Colleague> PEOPLE = new HashMap<>();
    private static final FocusRings FOCUS_RINGS = new FocusRings();
    private static final AskedElsewhere ASKED = new AskedElsewhere(SharedDesk.running());

    @AfterAll
    static void goHome() {
        PEOPLE.values().forEach(Colleague::close);
    }

    static Stream<ScreenCase> screens() {
        return ScreenCases.all();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void isOpenToEverybody(ScreenCase screen) {
        Colleague person = PEOPLE.computeIfAbsent(screen.person(), AccessibilityIT::comeToWork);
        Look.WIDE_LIGHT.at(person.page());
        screen.open().accept(person);
        Look.settle(person.page());
        assertThat(screen.fits(path(person.page()))).as(person.page().url()).isTrue();

        List<String> obstacles = new ArrayList<>();
        Axe axe = Axe.on(person.page());
        for (Look look : Look.values()) {
            look.at(person.page());
            List<String> found = look.isDark() ? axe.violationsOfColours() : axe.violations();
            found.forEach(obstacle -> obstacles.add(look + " " + obstacle));
        }
        for (int width : WIDTHS) {
            person.page().setViewportSize(width, 844);
            Look.settle(person.page());
            Reflow.tooWide(person.page()).forEach(found -> obstacles.add(width + " " + found));
        }
        Look.WIDE_LIGHT.at(person.page());
        obstacles.addAll(FOCUS_RINGS.missingOn(person.page()));
        assertThat(obstacles).isEmpty();
        assertThat(ASKED.elsewhere()).as("nothing is loaded from outside").isEmpty();
        assertThat(ASKED.ofTheDesk()).isPositive();
    }

    @Test
    void knowsEveryRouteOfTheProgram() {
        Set<String> shown = screens().map(ScreenCase::route).collect(Collectors.toSet());
        assertThat(shown).containsAll(KnownRoutes.all());
        assertThat(KnownRoutes.all()).hasSizeGreaterThan(15);
    }

    private static Colleague comeToWork(String person) {
        Colleague colleague =
                person.isEmpty()
                        ? Colleague.atTheDoor(SharedDesk.running())
                        : Colleague.signedIn(SharedDesk.running(), person);
        ASKED.watch(colleague.page().context());
        return colleague;
    }

    private static String path(Page page) {
        return URI.create(page.url()).getPath().substring(1);
    }
}
