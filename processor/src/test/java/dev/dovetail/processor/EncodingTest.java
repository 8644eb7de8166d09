package dev.dovetail.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.schema.Schema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters beyond ASCII, in names and in SQL: whatever {@code -encoding} says of the user's sources. */
class EncodingTest {
    private static final String BOOK = "\u041a\u043d\u0438\u0433\u0430";
    private static final String TITLE = "\u540d\u524d";

    @TempDir
    Path folder;

    @Test
    void entitiesAndColumnsMayHaveThemAsNames() throws ReflectiveOperationException {
        MemoryFiles files = new MemoryFiles();
        String source = """
                package com.acme;
                import dev.dovetail.annotation.*;
                @Entity public interface %1$s {
                    @Id @GeneratedValue Long id();
                    String %2$s();
                    %1$s %2$s(String text);
                }
                """.formatted(BOOK, TITLE);
        assertThat(files.compile(Map.of("com/acme/" + BOOK + ".java", source),
                List.of(new EntityProcessor(), new OptionProcessor(), new SchemaProcessor())).stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)).isEmpty();
        assertThat(files.text("META-INF/dovetail/com.acme.Acme/h2.sql")).contains(TITLE);

        Schema schema = (Schema) files.loader().loadClass("com.acme.AcmeSchema").getField("SCHEMA").get(null);
        assertThat(FirstRows.of(schema, false)).isEqualTo(new FirstRows.Outcome("", true));
    }

    @Test
    void whatIsWrittenDoesNotDependOnTheEncodingOfSources() throws IOException {
        String source = """
                package com.acme;
                import dev.dovetail.annotation.*;
                /** A \\u043a\\u043d\\u0438\\u0433\\u0430. */
                @Entity(table = "\\u043a\\u043d\\u0438\\u0433\\u0438") public interface Book {
                    @Id @GeneratedValue Long id();
                    @Default("'\\u540d'") String title();
                }
                """;
        Path input = Files.createDirectories(folder.resolve("src"));
        Files.writeString(input.resolve("Book.java"), source, StandardCharsets.US_ASCII);

        Path ascii = compiled("US-ASCII", input);
        Path utf = compiled("UTF-8", input);

        assertThat(Files.readString(ascii.resolve("META-INF/dovetail/com.acme.Acme/h2.sql")))
                .contains("CREATE TABLE \"\u043a\u043d\u0438\u0433\u0438\"", "'\u540d'");
        try (Stream<Path> written = Files.walk(utf)) {
            for (Path file : written.filter(Files::isRegularFile).toList()) {
                assertThat(ascii.resolve(utf.relativize(file))).hasSameBinaryContentAs(file);
                if (file.toString().endsWith(".java")) {
                    assertThat(Files.readString(file)).matches("\\p{ASCII}*");
                }
            }
        }
    }

    private Path compiled(String encoding, Path input) throws IOException {
        Path output = Files.createDirectories(folder.resolve(encoding));
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        String path = System.getProperty("java.class.path");
        int code = ToolProvider.getSystemJavaCompiler().run(null, said, said, "-encoding", encoding, "-d",
                output.toString(), "-classpath", path, "-processorpath", path, "-processor",
                Stream.of(EntityProcessor.class, OptionProcessor.class, SchemaProcessor.class).map(Class::getName)
                        .reduce((a, b) -> a + "," + b).orElseThrow(), input.resolve("Book.java").toString());
        assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isZero();
        return output;
    }
}
