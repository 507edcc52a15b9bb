package org.claimdesk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.claimdesk.OnDatabase;
import org.claimdesk.ViewTest;
import org.claimdesk.shared.UserId;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

@OnDatabase
class RoutesTest extends ViewTest {

    @Test
    void sayWhomTheyAreFor() {
        assertThat(routes())
                .hasSizeGreaterThan(12)
                .allSatisfy(
                        route ->
                                assertThat(saysWhomItIsFor(route.getNavigationTarget()))
                                        .as("%s says whom it is for", route.getNavigationTarget())
                                        .isTrue());
    }

    @Test
    void openNothingButTheDoorToWhoeverIsNotSignedIn() {
        assertThat(routes())
                .filteredOn(route -> has(route.getNavigationTarget(), AnonymousAllowed.class))
                .extracting(RouteData::getNavigationTarget)
                .containsExactlyInAnyOrder(SignInView.class, SetPasswordView.class);
        SecurityContextHolder.clearContext();

        for (RouteData route : closedWithoutParameters()) {
            UI.getCurrent().navigate(route.getTemplate());

            assertThat(getCurrentView())
                    .as("what stands at '%s'", route.getTemplate())
                    .isInstanceOf(SignInView.class);
        }
    }

    @Test
    void keepAdministrationFromEverybodyElse() {
        List<UserId> others = List.of(people.reviewer(), people.editor(), people.auditor());
        List<RouteData> administration =
                closedWithoutParameters().stream()
                        .filter(route -> route.getTemplate().startsWith("administration"))
                        .toList();
        assertThat(administration).hasSizeGreaterThan(2);

        for (UserId person : others) {
            people.signIn(person);
            for (RouteData route : administration) {
                UI.getCurrent().navigate(route.getTemplate());

                assertThat(getCurrentView()).isInstanceOf(NotFoundView.class);
            }
        }
    }

    @Test
    void openOneScreenAtLeastToEveryRole() {
        for (UserId person :
                List.of(
                        people.reviewer(),
                        people.editor(),
                        people.auditor(),
                        people.administrator())) {
            people.signIn(person);

            UI.getCurrent().navigate("");

            assertThat(getCurrentView()).isInstanceOf(HomeView.class);
        }
    }

    @Test
    void sayTheSameOfWhatIsNotThereAsOfWhatIsForbidden() {
        UI.getCurrent().navigate("nowhere/at/all");

        assertThat(getCurrentView()).isInstanceOf(NotFoundView.class);
    }

    private static List<RouteData> closedWithoutParameters() {
        return routes().stream()
                .filter(route -> !has(route.getNavigationTarget(), AnonymousAllowed.class))
                .filter(route -> !route.getTemplate().contains(":"))
                .toList();
    }

    private static List<RouteData> routes() {
        return RouteConfiguration.forRegistry(VaadinService.getCurrent().getRouter().getRegistry())
                .getAvailableRoutes();
    }

    private static boolean saysWhomItIsFor(Class<? extends Component> view) {
        return has(view, RolesAllowed.class)
                || has(view, PermitAll.class)
                || has(view, AnonymousAllowed.class);
    }

    private static boolean has(
            Class<? extends Component> view,
            Class<? extends java.lang.annotation.Annotation> annotation) {
        return view.isAnnotationPresent(annotation);
    }
}
