package dev.dovetail.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the rooms of the processor apart, and its classes small. */
class ArchitectureTest {
    private static final int LONGEST_SOURCE = 300;

    private static final String[] FORBIDDEN_TO_GENERATORS = {"dev.dovetail.processor.declaration..",
        "dev.dovetail.processor.diagnostic..", "dev.dovetail.processor.resolve..", "dev.dovetail.processor.check.."};

    private static final JavaClasses PROCESSOR = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.dovetail.processor");

    /** A rule about a room that was renamed would hold for nothing. */
    @ParameterizedTest
    @ValueSource(strings = {
        "check", "declaration", "diagnostic", "generate", "generate.ddl", "model", "resolve", "table"})
    void theRoomsOfTheRulesExist(String room) {
        assertThat(PROCESSOR.that(resideInAPackage("dev.dovetail.processor." + room))).isNotEmpty();
    }

    /** The processors see what generators may not: so the rule finds it where it is. */
    @Test
    void theRuleAboutGeneratorsFindsWhatItForbids() {
        for (String room : FORBIDDEN_TO_GENERATORS) {
            assertThat(noClasses().that().resideInAPackage("dev.dovetail.processor")
                    .should().dependOnClassesThat().resideInAPackage(room).evaluate(PROCESSOR).hasViolation())
                    .as(room).isTrue();
        }
    }

    @Test
    void packagesImportOneAnotherWithoutCycles() {
        slices().matching("dev.dovetail.processor.(**)").should().beFreeOfCycles().check(PROCESSOR);
    }

    @Test
    void generatorsSeeOnlyWhatAMappingMeans() {
        noClasses().that().resideInAPackage("dev.dovetail.processor.generate..")
                .should().dependOnClassesThat().resideInAnyPackage(FORBIDDEN_TO_GENERATORS)
                .check(PROCESSOR);
    }

    @Test
    void onlyReadersAndReportersSeeTheCompilersModel() {
        noClasses().that().resideOutsideOfPackages("dev.dovetail.processor",
                        "dev.dovetail.processor.declaration..", "dev.dovetail.processor.diagnostic..")
                .should().dependOnClassesThat(
                        resideInAnyPackage("javax.lang.model.element..", "javax.lang.model.type..")
                                .and(not(equivalentTo(Modifier.class))))
                .check(PROCESSOR);
    }

    @Test
    void tablesFollowFromTheModelAlone() {
        noClasses().that().resideInAPackage("dev.dovetail.processor.table..")
                .should().dependOnClassesThat().resideInAnyPackage(
                        "dev.dovetail.processor.generate..", "dev.dovetail.processor.resolve..",
                        "dev.dovetail.processor.check..", "dev.dovetail.processor.declaration..")
                .check(PROCESSOR);
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
