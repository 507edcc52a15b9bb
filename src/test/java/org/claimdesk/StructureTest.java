package org.claimdesk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import org.claimdesk.evidence.ui.ShowsEvidence;
import org.claimdesk.shared.WithinModule;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;

/** Longer than most files: the rules of the structure are read together. */
@AnalyzeClasses(packages = "org.claimdesk", importOptions = ImportOption.DoNotIncludeTests.class)
class StructureTest {

    private static final int FEWEST_CLASSES = 700;

    @ArchTest
    static void analysesTheWholeProgram(JavaClasses program) {
        assertThat(program.size()).isGreaterThan(FEWEST_CLASSES);
    }

    @ArchTest
    static final ArchRule screensAloneKnowVaadin =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "org.claimdesk..ui..",
                            "org.claimdesk.workbench..",
                            "org.claimdesk.ui..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.vaadin..")
                    .because("decision 0001: what a desk does must not hang on how it is shown");

    @ArchTest
    static final ArchRule sharedWordsKnowNoFramework =
            noClasses()
                    .that()
                    .resideInAPackage("org.claimdesk.shared..")
                    .and()
                    .doNotHaveSimpleName("package-info")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.springframework..", "com.vaadin..", "jakarta.persistence..")
                    .because("decision 0001: what every feature names must be plain Java");

    @ArchTest
    static final ArchRule theChildAloneKnowsParsers =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.claimdesk.extraction.child..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.apache.tika..",
                            "org.apache.poi..",
                            "org.apache.pdfbox.pdfparser..",
                            "org.apache.pdfbox.text..",
                            "org.jsoup..",
                            "net.dankito.readability4j..")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("org.apache.pdfbox.Loader")
                    .because("decision 0030: foreign bytes are read in a process of their own");

    @ArchTest
    static final ArchRule reportsAloneWritePdf =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "org.claimdesk.extraction.child..", "org.claimdesk.report.render..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.apache.pdfbox..")
                    .because("decision 0030: what is no report of ours is foreign");

    @ArchTest
    static final ArchRule storeAloneSpeaksToForeignHosts =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.claimdesk.store..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.apache.hc..", "java.net.http..")
                    .because("decision 0030: one guarded way out");

    @ArchTest
    static final ArchRule viewsArePackagePrivateAndLieWithTheScreens =
            classes()
                    .that()
                    .haveSimpleNameEndingWith("View")
                    .should()
                    .notBePublic()
                    .andShould()
                    .resideInAnyPackage("..ui..", "org.claimdesk.workbench..")
                    .because("decision 0001: a route is reached by its path, not by its class")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule viewsThatMayShowEvidenceAreDrawnAnewWhereSightIsLost =
            classes()
                    .that()
                    .haveSimpleNameEndingWith("View")
                    .and()
                    .areAnnotatedWith(Route.class)
                    .and(
                            DescribedPredicate.describe(
                                    "know of evidence",
                                    view ->
                                            view.getDirectDependenciesFromSelf().stream()
                                                    .anyMatch(
                                                            one ->
                                                                    one.getTargetClass()
                                                                            .getPackageName()
                                                                            .startsWith(
                                                                                    "org.claimdesk.evidence"))))
                    .should()
                    .beAssignableTo(ShowsEvidence.class)
                    .because("decision 0070: what is gone may stay on no screen");

    @ArchTest
    static final ArchRule screensKnowNoRepository =
            noClasses()
                    .that()
                    .resideInAnyPackage("..ui..", "org.claimdesk.workbench..")
                    .should()
                    .dependOnClassesThat(
                            DescribedPredicate.or(
                                    JavaClass.Predicates.assignableTo(Repository.class),
                                    JavaClass.Predicates.resideInAPackage("jakarta.persistence..")))
                    .because("decision 0001: views arrange and call");

    @ArchTest
    static final ArchRule entitiesAndRepositoriesStayInside =
            classes()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .or()
                    .areAssignableTo(Repository.class)
                    .should()
                    .bePackagePrivate()
                    .orShould()
                    .beAnnotatedWith(WithinModule.class)
                    .because("decision 0001: services give out records, other modules hold ids")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule whatIsWithinAModuleIsNamedByItsPartsAlone =
            classes()
                    .that()
                    .areAnnotatedWith(WithinModule.class)
                    .should(
                            new ArchCondition<>("be named by no screen and no other module") {
                                @Override
                                public void check(JavaClass tool, ConditionEvents events) {
                                    tool.getDirectDependenciesToSelf().stream()
                                            .filter(
                                                    use ->
                                                            !isPartOfTheSame(
                                                                    use.getOriginClass(), tool))
                                            .map(Dependency::getDescription)
                                            .map(told -> SimpleConditionEvent.violated(tool, told))
                                            .forEach(events::add);
                                }
                            })
                    .because("decision 0088: a module of several packages shares tools, not data");

    /** Screens lie above all parts of their module, and may use any of them. */
    @ArchTest
    static final ArchRule partsOfAModuleKnowNoCircle =
            slices().matching("org.claimdesk.(evidence..)")
                    .namingSlices("$1")
                    .should()
                    .beFreeOfCycles()
                    .because("decision 0088: arrows go from the parts to what they share");

    private static boolean isPartOfTheSame(JavaClass user, JavaClass tool) {
        return module(user).equals(module(tool)) && !user.getPackageName().endsWith(".ui");
    }

    private static String module(JavaClass type) {
        return type.getPackageName().split("\\.", 4)[2];
    }

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses program) {
        assertThat(program.stream().map(JavaClass::getPackage).distinct())
                .allSatisfy(
                        p ->
                                assertThat(p.isAnnotatedWith(NullMarked.class))
                                        .as("%s is @NullMarked", p.getName())
                                        .isTrue());
    }

    /** Two of one name compile, and stop the program at its start. */
    @ArchTest
    static void everyBeanHasANameOfItsOwn(JavaClasses program) {
        assertThat(
                        program.stream()
                                .filter(bean -> bean.isMetaAnnotatedWith(Component.class))
                                .map(JavaClass::getSimpleName))
                .doesNotHaveDuplicates();
    }

    @ArchTest
    static final ArchRule timeComesFromTheClock =
            noClasses()
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(ZonedDateTime.class, "now")
                    .orShould()
                    .callMethod(Clock.class, "systemDefaultZone")
                    .because("decision 0001: tests and hashes need a clock that can be given");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields =
            noFields()
                    .should()
                    .beAnnotatedWith(Autowired.class)
                    .because("decision 0001: a class names what it needs in its constructor");

    @ArchTest
    static final ArchRule nothingPrintsPastTheLog =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("org.claimdesk.Console")
                    .and()
                    .haveSimpleNameNotEndingWith("Command")
                    .and()
                    .resideOutsideOfPackage("org.claimdesk.extraction..")
                    .should()
                    .accessField(System.class, "out")
                    .because("decision 0001: what is printed is lost");

    @ArchTest
    static final ArchRule entitiesHaveNoSetters =
            noMethods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .haveNameMatching("set[A-Z].*")
                    .because("decision 0001: methods are named after what happened")
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule fieldsOfServicesAreFinal =
            fields().that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(org.springframework.stereotype.Service.class)
                    .and()
                    .areNotStatic()
                    .should()
                    .beFinal()
                    .because("decision 0001: services are shared by all sessions")
                    .allowEmptyShould(true);

    /** Reached through services that state a role, never from a screen. */
    private static final Set<String> MACHINERY =
            Set.of(
                    // Bytes by their hash: whoever has the hash was given it by a service.
                    "org.claimdesk.store.Bytes",
                    "org.claimdesk.store.CheckedFiles",
                    "org.claimdesk.store.CheckedTexts",
                    // Reads a file that a service received, and knows nothing of the desk.
                    "org.claimdesk.extraction.Extractor",
                    "org.claimdesk.extraction.Recogniser",
                    // Fetches for imports, and knows nothing of the desk.
                    "org.claimdesk.store.UrlFetch");

    /** Tell or set who acts, and are asked before any role can be. */
    private static final Set<String> IDENTITY =
            Set.of("org.claimdesk.user.ActingAs", "org.claimdesk.user.CurrentUser");

    @ArchTest
    static final ArchRule screensKnowNoMachinery =
            noClasses()
                    .that()
                    .resideInAnyPackage("..ui..", "org.claimdesk.workbench..")
                    .should()
                    .dependOnClassesThat(
                            DescribedPredicate.describe(
                                    "are machinery without roles",
                                    type -> MACHINERY.contains(type.getName())))
                    .because("decision 0001: what states no role is not for screens");

    @ArchTest
    static final ArchRule beansStateTheRoleTheyNeed =
            methods()
                    .that()
                    .areDeclaredInClassesThat(
                            DescribedPredicate.describe(
                                    "are public beans that are neither screens nor machinery",
                                    StructureTest::isCalledByOtherModules))
                    .and()
                    .arePublic()
                    .and()
                    .doNotHaveModifier(JavaModifier.STATIC)
                    .and()
                    .doNotHaveModifier(JavaModifier.SYNTHETIC)
                    .should()
                    .beAnnotatedWith(RolesAllowed.class)
                    .orShould()
                    .beAnnotatedWith(PermitAll.class)
                    .orShould()
                    .beAnnotatedWith(DenyAll.class)
                    .because("decision 0001: every bean that others call says who may")
                    .allowEmptyShould(true);

    /** Services are held to it even where they stay in their module. */
    private static boolean isCalledByOtherModules(JavaClass type) {
        if (type.isAnnotatedWith(org.springframework.stereotype.Service.class)) {
            return true;
        }
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.isAnnotatedWith(WithinModule.class)
                && type.isMetaAnnotatedWith(Component.class)
                && !type.getPackageName().matches(".*\\.ui(\\..*)?|.*\\.workbench(\\..*)?")
                && !MACHINERY.contains(type.getName())
                && !IDENTITY.contains(type.getName());
    }
}
