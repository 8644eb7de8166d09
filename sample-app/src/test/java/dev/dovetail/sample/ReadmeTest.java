package dev.dovetail.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks the README: its files are those of the five-minute start and compile and run, and its queries compile. */
class ReadmeTest {
    private static final Path START = Path.of("five-minute-start");
    private static final Path README = Path.of("..", "README.md");
    private static final String QUERIES = """
            import static dev.dovetail.query.Plans.*;
            import static dev.dovetail.sample.blog.Post_.post;
            import static dev.dovetail.sample.blog.User_.user;
            import dev.dovetail.sample.blog.*;
            import dev.dovetail.session.Session;
            import java.util.List;
            class Queries {
            """;

    @TempDir
    Path temporary;

    @Test
    void showsTheFilesOfTheFiveMinuteStart() throws IOException {
        String readme = Files.readString(README);
        List<Path> files = files(START, "");
        assertThat(files).hasSize(4);
        for (Path file : files) {
            String name = START.relativize(file).toString().replace(File.separatorChar, '/');
            String language = name.endsWith(".xml") ? "xml" : "java";
            assertThat(readme).contains("`" + name + "`");
            assertThat(readme).as(name).contains("```" + language + "\n" + Files.readString(file) + "```");
        }
    }

    @Test
    void compilesAndRunsTheFiveMinuteStart() throws Exception {
        javac(files(START, ".java"));
        assertThat(run("java", "-cp", temporary + File.pathSeparator + System.getProperty("java.class.path"),
                "blog.Main")).isEqualTo(blocks("text").get(0));
        assertThat(temporary.resolve("META-INF/dovetail/blog.Blog/h2.sql")).exists();
        assertThat(temporary.resolve("META-INF/dovetail/blog.Blog/schema.md")).exists();
    }

    @Test
    void showsQueriesThatCompile() throws Exception {
        StringBuilder source = new StringBuilder(QUERIES);
        String readme = Files.readString(README);
        int number = 0;
        for (String block : blocks("java", readme.substring(readme.indexOf("## What queries look like")))) {
            source.append("void block").append(number++).append("(Session session) {\n").append(block).append("}\n");
        }
        assertThat(number).isGreaterThanOrEqualTo(6);
        javac(List.of(Files.writeString(temporary.resolve("Queries.java"), source.append("}\n"))));
    }

    @Test
    void namesTheDependencysVersionsThatTheBuildUses() throws IOException {
        String parent = Files.readString(Path.of("..", "pom.xml"));
        String start = Files.readString(START.resolve("pom.xml"));
        assertThat(parent).contains("<h2.version>" + group(start, "<artifactId>h2</artifactId>\\s*<version>(.*?)<"));
        assertThat(group(start, "<dovetail.version>(.*?)<"))
                .isEqualTo(group(parent, "<revision>(.*?)<") + group(parent, "<changelist>(.*?)<"));
    }

    @Test
    void linksToFilesThatExist() throws IOException {
        for (String target : all(Files.readString(README), "\\]\\(([^)#]+)\\)")) {
            assertThat(Path.of("..", target)).as(target).exists();
        }
    }

    @Test
    void givesTheCommandThatTheServerRuns() throws IOException {
        String command = Files.readAllLines(Path.of("..", ".ci", "run")).stream()
                .filter(line -> line.startsWith("mvn ")).findFirst().orElseThrow();
        assertThat(blocks("")).contains(command + "\n").contains("mvn -q -Pdemo verify\n");
    }

    private void javac(List<Path> sources) throws IOException, InterruptedException {
        String classPath = System.getProperty("java.class.path");
        List<String> command = new ArrayList<>(List.of("javac", "-Xlint:all,-processing", "-Werror", "-d",
                temporary.toString(), "-cp", classPath, "-processorpath", classPath));
        sources.forEach(source -> command.add(source.toString()));
        assertThat(run(command.toArray(new String[0]))).isEmpty();
    }

    private static String run(String... command) throws IOException, InterruptedException {
        command[0] = Path.of(System.getProperty("java.home"), "bin", command[0]).toString();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.replace(System.lineSeparator(), "\n");
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> !file.startsWith(folder.resolve("target")))
                    .filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }

    private static List<String> blocks(String language) throws IOException {
        return blocks(language, Files.readString(README));
    }

    private static List<String> blocks(String language, String text) {
        return all(text, "(?s)(?<=\n)```" + language + "\n(.*?)```\n");
    }

    private static String group(String text, String pattern) {
        return all(text, pattern).get(0);
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
    }
}
