package dev.dovetail.spring.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.spring.autoconfigure.DovetailProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each example of the pages is a part of a source that is compiled, and mostly run. */
class GuideTest {
    private static final Path ROOT = Stream.of(Path.of(""), Path.of("..")).filter(each ->
            Files.exists(each.resolve("docs/spring.md"))).findFirst().orElseThrow();
    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private static String normal(String java) {
        return java.replaceAll("\\s+", " ").strip();
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> tests = Files.walk(ROOT.resolve("spring-boot-tests/src"));
                Stream<Path> sample = Files.walk(ROOT.resolve("sample-spring/src"))) {
            return Stream.concat(tests, sample).filter(each -> each.toString().endsWith(".java")).map(each -> {
                try {
                    return normal(Files.readString(each));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"spring.md", "testing.md"})
    void eachExampleIsCompiled(String page) throws IOException {
        List<String> sources = sources();
        Matcher block = BLOCK.matcher(Files.readString(ROOT.resolve("docs").resolve(page)));
        int examples = 0;
        while (block.find()) {
            String example = normal(block.group(1));
            assertThat(sources).as(example).anyMatch(source -> source.contains(example));
            examples++;
        }
        assertThat(examples).isGreaterThan(3);
    }

    /** The page names each property, and the metadata describes it. */
    @Test
    void eachPropertyIsDescribed() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/spring.md"));
        String metadata = new String(DovetailProperties.class.getResourceAsStream(
                "/META-INF/spring-configuration-metadata.json").readAllBytes());
        for (String property : List.of("schema", "statement-timeout", "repeated-loads", "metrics")) {
            assertThat(page).contains("`dovetail." + property + "`");
            assertThat(metadata).contains("\"name\": \"dovetail." + property + "\"");
        }
    }
}
