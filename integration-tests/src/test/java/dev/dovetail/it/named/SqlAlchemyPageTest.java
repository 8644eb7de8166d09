package dev.dovetail.it.named;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each case of {@code docs/sqlalchemy.md} is a test of its number that says the same, and each such test stands there. */
class SqlAlchemyPageTest {
    private static final Pattern ROW = Pattern.compile("\\| ([A-Z]\\d\\d[a-z]?) \\| (.+) \\| (.+) \\|");
    private static final Pattern NAME =
            Pattern.compile("@DisplayName\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*\\+?\\s*)+)\\)\\s+void ");
    private static final Pattern PART = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern NUMBERED = Pattern.compile("((?:[A-Z]\\d\\d[a-z]?(?:, )?)+): (.+)");

    @Test
    void saysWhatTheTestsSay() throws IOException {
        Map<String, List<String>> tests = tests();

        for (Map.Entry<String, String[]> row : rows().entrySet()) {
            if (!row.getValue()[1].startsWith("other: ") || tests.containsKey(row.getKey())) {
                assertThat(tests).containsKey(row.getKey());
                assertThat(tests.get(row.getKey())).as(row.getKey()).contains(row.getValue()[0]);
            }
        }
        assertThat(rows().keySet()).containsAll(tests.keySet());
    }

    @Test
    void comparesEachCase() throws IOException {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(167);
        rows().forEach((id, row) -> assertThat(row[1]).as(id).matches("same|better: .+|other: .+"));
    }

    private static Map<String, String[]> rows() throws IOException {
        Map<String, String[]> rows = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("../docs/sqlalchemy.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                assertThat(rows.put(row.group(1), new String[] {row.group(2), row.group(3)})).as(line).isNull();
            }
        }
        return rows;
    }

    /** What the tests of each number say. */
    private static Map<String, List<String>> tests() throws IOException {
        Map<String, List<String>> tests = new TreeMap<>();
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/java/dev/dovetail/it/named"))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
        }
        sources.add(Path.of("../processor/src/test/java/dev/dovetail/processor/DecidedByTheCompilerTest.java"));
        sources.add(Path.of("src/test/java/dev/dovetail/it/hierarchy/writes/JoinedSessionTest.java"));
        for (Path source : sources) {
            Matcher name = NAME.matcher(Files.readString(source));
            while (name.find()) {
                StringBuilder text = new StringBuilder();
                PART.matcher(name.group(1)).results().forEach(part -> text.append(part.group(1).replace("\\\"", "\"")));
                Matcher numbered = NUMBERED.matcher(text);
                if (numbered.matches()) {
                    for (String id : numbered.group(1).split(", ")) {
                        tests.computeIfAbsent(id, none -> new ArrayList<>()).add(numbered.group(2));
                    }
                }
            }
        }
        return tests;
    }
}
