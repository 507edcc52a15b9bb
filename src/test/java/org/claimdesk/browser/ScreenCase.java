package org.claimdesk.browser;

import java.util.function.Consumer;

/**
 * A screen, or something that can be opened on it.
 *
 * @param route as the program knows it: {@code claims/:claimId}
 * @param person who looks at it; nobody is signed in where this is empty
 * @param open does what leads there, from wherever the person is
 */
record ScreenCase(String route, String name, String person, Consumer<Colleague> open) {

    static ScreenCase of(String route, String name, String person, Consumer<Colleague> open) {
        return new ScreenCase(route, name, person, open);
    }

    /** Whether an address is one of this route. */
    boolean fits(String path) {
        String pattern = route.replaceAll("/:[^/]+\\?$", "(/[^/]+)?").replaceAll(":[^/]+", "[^/]+");
        return path.matches(pattern);
    }

    @Override
    public String toString() {
        return "/%s, %s".formatted(route, name);
    }
}
