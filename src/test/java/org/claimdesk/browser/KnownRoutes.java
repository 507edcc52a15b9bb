package org.claimdesk.browser;

import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The routes of the program, read from its screens. */
final class KnownRoutes {

    private KnownRoutes() {}

    static Set<String> all() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        Set<String> routes = new TreeSet<>();
        for (var screen : scanner.findCandidateComponents("org.claimdesk")) {
            Class<?> view = load(screen.getBeanClassName());
            routes.add(view.getAnnotation(Route.class).value() + parameter(view));
        }
        return routes;
    }

    private static String parameter(Class<?> view) {
        return HasUrlParameter.class.isAssignableFrom(view) ? "/:link" : "";
    }

    private static Class<?> load(@org.jspecify.annotations.Nullable String name) {
        try {
            return Class.forName(String.valueOf(name));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
