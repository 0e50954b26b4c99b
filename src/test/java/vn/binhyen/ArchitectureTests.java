package vn.binhyen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Rules the compiler and Modulith (boundaries, cycles) cannot state. Each says what to do instead. */
@AnalyzeClasses(packages = "vn.binhyen", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule repositoriesAndControllersStayInside = classes()
            .that()
            .areAnnotatedWith(Repository.class)
            .or()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .notBePublic()
            .because("other modules go through the facade")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule pageModelsStayInside = classes()
            .that()
            .haveSimpleNameEndingWith("Page")
            .should(beUsedOnlyInTheirOwnPackage())
            .because("a page model is public for its templates, not for other modules")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule controllersHoldNoSql = noClasses()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(JdbcClient.class)
            .because("SQL lives in the module's repository")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule controllersAreNotTransactional = noClasses()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .beAnnotatedWith(Transactional.class)
            .because("the answer is written after the facade's transaction has committed")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule accessRulesStandOnHandlersOnly = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areNotMetaAnnotatedWith(Controller.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .because("facades check the officer's scope; roles belong to the door")
            .allowEmptyShould(true);

    private static ArchCondition<JavaClass> beUsedOnlyInTheirOwnPackage() {
        return new ArchCondition<>("be used only in their own package") {
            @Override
            public void check(JavaClass page, ConditionEvents events) {
                page.getDirectDependenciesToSelf().stream()
                        .filter(use -> !use.getOriginClass().getPackage().equals(page.getPackage()))
                        .filter(use ->
                                !use.getOriginClass().getPackageName().equals("vn.binhyen.ui")) // shared templates
                        .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
            }
        };
    }
}
