package dev.dovetail.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.processor.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every message that a user may read is explained, once, in {@code docs/errors.md}. */
class ErrorsPageTest {
    private static final Path PAGE = Path.of("../docs/errors.md");
    private static final String HEADING = "### ";

    @Test
    void everyProblemHasOneSection() throws IOException {
        List<String> headings = Files.readAllLines(PAGE).stream().filter(line -> line.startsWith(HEADING))
                .map(line -> line.substring(HEADING.length())).toList();
        assertThat(headings).containsExactlyInAnyOrderElementsOf(
                Stream.of(Problem.values()).map(Problem::name).toList());
    }

    @Test
    void everySectionShowsWhatIsWrongAndWhatIsRight() throws IOException {
        sections().forEach((name, lines) -> {
            Problem problem = Problem.valueOf(name);
            assertThat(lines).as(name).hasSizeLessThanOrEqualTo(14);
            if (problem.isMistake()) {
                assertThat(String.join("\n", lines)).as(name).contains("```").containsPattern("(//|#) wrong");
            } else if (problem.isAdvice()) {
                assertThat(String.join("\n", lines)).as(name).contains("```").contains("// advised against");
            }
        });
    }

    private static Map<String, List<String>> sections() throws IOException {
        Map<String, List<String>> sections = new TreeMap<>();
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("#")) {
                lines = new ArrayList<>();
                if (line.startsWith(HEADING)) {
                    sections.put(line.substring(HEADING.length()), lines);
                }
            } else if (!line.isBlank()) {
                lines.add(line);
            }
        }
        return sections;
    }
}
