package dev.dovetail.it.foundation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** What is generated does not reach for reflection; the runtime's own test says the same of the runtime. */
class NoReflectionTest {
    private final JavaClasses classes = new ClassFileImporter().importPackages("dev.dovetail");

    @Test
    void generatedCodeDoesNotUseReflection() {
        noClasses().that().haveSimpleNameEndingWith("_").or().haveSimpleNameEndingWith("_Impl")
                .or().haveNameMatching(".*_Impl\\$Type_*").or().haveSimpleNameEndingWith("Dao")
                .should().dependOnClassesThat().resideInAPackage("java.lang.reflect..")
                .check(classes);
    }
}
