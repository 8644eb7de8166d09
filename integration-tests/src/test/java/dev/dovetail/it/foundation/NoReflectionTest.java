package dev.dovetail.it.foundation;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.dovetail.generated.Generated;
import org.junit.jupiter.api.Test;

/** Holds that generated code does not reflect. A test of the runtime says the same of the runtime. */
class NoReflectionTest {
    private final JavaClasses generated = new ClassFileImporter()
            .importPackages("dev.dovetail.it", "dev.dovetail.sample")
            .that(describe("are generated", NoReflectionTest::isGenerated));

    private static boolean isGenerated(JavaClass type) {
        return type.isAnnotatedWith(Generated.class)
                || type.getEnclosingClass().map(NoReflectionTest::isGenerated).orElse(false);
    }

    @Test
    void generatedCodeDoesNotUseReflection() {
        assertThat(generated).extracting(JavaClass::getName).contains("dev.dovetail.it.conformance.Post_",
                "dev.dovetail.it.conformance.Post_Impl", "dev.dovetail.it.conformance.PostDao",
                "dev.dovetail.it.conformance.ConformanceSchema").hasSizeGreaterThan(100);
        noClasses().should().dependOnClassesThat().resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.util.ServiceLoader")
                .orShould().accessTargetWhere(describe("a class is asked for anything", access ->
                        access.getTargetOwner().isEquivalentTo(Class.class)
                                || access.getTargetOwner().isAssignableTo(ClassLoader.class)))
                .check(generated);
    }
}
