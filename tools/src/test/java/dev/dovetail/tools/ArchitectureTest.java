package dev.dovetail.tools;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rooms of the tools: names, types and plans know nothing of sources, and none of the command line. */
class ArchitectureTest {
    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.dovetail.tools");

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.dovetail.(tools..)").should().beFreeOfCycles().check(classes);
    }

    @Test
    void filesAreSmall() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> large = files.filter(each -> each.toString().endsWith(".java")).filter(each -> {
                try (Stream<String> lines = Files.lines(each)) {
                    return lines.count() > 300;
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }).toList();
            assertThat(large).isEmpty();
        }
    }
}
