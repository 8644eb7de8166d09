package dev.dovetail;

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
import org.junit.jupiter.api.Test;

/** Holds the rooms of the runtime apart, and its classes small. */
class ArchitectureTest {
    private static final int LONGEST_SOURCE = 300;

    private final JavaClasses runtime = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.dovetail");

    @Test
    void packagesImportOneAnotherWithoutCycles() {
        slices().matching("dev.dovetail.(**)").should().beFreeOfCycles().check(runtime);
    }

    @Test
    void onlyTheJdbcPackageSpeaksJdbc() {
        noClasses().that().resideOutsideOfPackages("dev.dovetail.jdbc..", "dev.dovetail.error")
                .should().dependOnClassesThat().resideInAPackage("java.sql..")
                .check(runtime);
    }

    @Test
    void nothingReflects() {
        noClasses().should().dependOnClassesThat().resideInAPackage("java.lang.reflect..")
                .check(runtime);
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
