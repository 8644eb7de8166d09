package dev.dovetail;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the rooms of the runtime apart, and its classes small. */
class ArchitectureTest {
    private static final int LONGEST_SOURCE = 300;

    /** What {@link Class} says of a type that is there, without its members: names, casts, an enum's constants. */
    private static final Set<String> HARMLESS = Set.of("arrayType", "asSubclass", "cast", "componentType",
            "desiredAssertionStatus", "equals", "getClass", "getComponentType", "getEnumConstants", "getInterfaces",
            "getName", "getPackageName", "getResourceAsStream", "getSimpleName", "getTypeName", "hashCode", "isArray",
            "isAssignableFrom", "isEnum", "isInstance", "isPrimitive", "toString");

    private static final ArchRule NOTHING_REFLECTS = noClasses()
            .should().dependOnClassesThat().resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("java.util.ServiceLoader")
            .orShould().accessTargetWhere(describe("a class is looked into", ArchitectureTest::isReflection));

    private static final JavaClasses RUNTIME = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.dovetail");

    @Test
    void packagesImportOneAnotherWithoutCycles() {
        slices().matching("dev.dovetail.(**)").should().beFreeOfCycles().check(RUNTIME);
    }

    /** Each of them has types, so that none of the names is out of date. */
    @Test
    void theModuleExportsTheRoomsOfApplicationsAndThatOfGeneratedCode() throws IOException {
        assertThat(Files.readString(Path.of("src/main/java/module-info.java")).lines().map(String::strip)
                .filter(line -> line.startsWith("exports "))
                .map(line -> line.replaceAll("exports dev.dovetail\\.?|;", "")))
                .containsExactly("", "annotation", "catalog", "dialect", "error", "jdbc", "metadata", "query", "schema",
                        "session", "tuple", "generated")
                .allSatisfy(room -> assertThat(RUNTIME.stream().map(JavaClass::getPackageName))
                        .contains(room.isEmpty() ? "dev.dovetail" : "dev.dovetail." + room));
    }

    @Test
    void onlyTheJdbcPackageSpeaksJdbc() {
        noClasses().that().resideOutsideOfPackages("dev.dovetail.jdbc..", "dev.dovetail.error")
                .should().dependOnClassesThat().resideInAPackage("java.sql..")
                .check(RUNTIME);
        // The rule would hold for nothing if the exceptions to it had moved.
        for (String room : List.of("dev.dovetail.jdbc..", "dev.dovetail.error")) {
            assertThat(noClasses().that().resideInAPackage(room).should().dependOnClassesThat()
                    .resideInAPackage("java.sql..").evaluate(RUNTIME).hasViolation()).as(room).isTrue();
        }
    }

    @Test
    void nothingReflects() {
        NOTHING_REFLECTS.check(RUNTIME);
    }

    /** Each does by one call what the rule forbids, so that it cannot hold for nothing. */
    @ParameterizedTest
    @ValueSource(classes = {Reflecting.ByName.class, Reflecting.ByReference.class, Reflecting.ByLoader.class,
        Reflecting.ByService.class, Reflecting.ByMethod.class, Reflecting.ByMembers.class, Reflecting.ByHandle.class,
        Reflecting.ByProxy.class})
    void theRuleFindsReflection(Class<?> reflecting) {
        assertThat(NOTHING_REFLECTS.evaluate(new ClassFileImporter().importClasses(reflecting)).hasViolation())
                .isTrue();
    }

    private static boolean isReflection(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return (owner.isAssignableTo(ClassLoader.class) || owner.isEquivalentTo(Class.class))
                && !HARMLESS.contains(access.getTarget().getName());
    }

    @Test
    void noSourceIsLong() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > LONGEST_SOURCE)).isEmpty();
        }
    }

    private static int lines(Path source) {
        try {
            return Files.readAllLines(source).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
