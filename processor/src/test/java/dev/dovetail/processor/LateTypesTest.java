package dev.dovetail.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another processor generates constants that annotations name, or entities, at once or later. */
class LateTypesTest {
    private static final String LATE = """
            package com.acme.late;
            import dev.dovetail.annotation.*;
            @Entity public interface Late {
                @Id Long id();
                Late id(Long id);
            }
            """;
    private static final String NAMES = """
            package com.acme;
            public final class Names {
                public static final String T = "people", C = "full_name";
                public static final int LENGTH = 77;
                private Names() {}
            }
            """;
    private static final String OTHER = "package com.acme; interface Other {}";

    @TempDir
    Path folder;

    @Test
    void annotationsWaitForConstants() throws IOException {
        String person = """
                package com.acme;
                import dev.dovetail.annotation.*;
                @Entity(table = Names.T) public interface Person {
                    @Id Long id();
                    Person id(Long id);
                    @Column(name = Names.C, length = Names.LENGTH) String name();
                    Person name(String name);
                }
                """;
        assertThat(compile(person, Map.of("com.acme.Other", OTHER), Map.of("com.acme.Names", NAMES))).isEmpty();
        assertThat(tables("com.acme.Acme")).contains("CREATE TABLE people", "full_name  VARCHAR(77)");
    }

    @Test
    void anEntityOfTheFirstRoundBelongsToTheSchema() throws IOException {
        assertThat(compile(entity(), Map.of("com.acme.late.Late", LATE), Map.of())).isEmpty();
        assertThat(tables("com.acme.Acme")).contains("CREATE TABLE person", "CREATE TABLE late");
    }

    @Test
    void anEntityThatComesTooLateForTheSchemaIsNotLostInSilence() throws IOException {
        assertThat(compile(entity(), Map.of("com.acme.Other", OTHER), Map.of("com.acme.late.Late", LATE)))
                .containsExactly("Late.java:3:16: error: Late: another processor made this entity only after the schema"
                        + " com.acme.Acme had been written. Give it a package and a schema of its own:"
                        + " -Adovetail.schema=com.acme.Acme,com.acme.late.Late [ENTITY_TOO_LATE]");
    }

    @Test
    void itMayHaveASchemaOfItsOwn() throws IOException {
        assertThat(compile(entity(), Map.of("com.acme.Other", OTHER), Map.of("com.acme.late.Late", LATE),
                "-Adovetail.schema=com.acme.Acme,com.acme.late.Late")).isEmpty();
        assertThat(tables("com.acme.Acme")).contains("CREATE TABLE person").doesNotContain("late");
        assertThat(tables("com.acme.late.Late")).contains("CREATE TABLE late").doesNotContain("person");
    }

    @Test
    void anEntityAloneWaitsForWhatOthersGenerateAtOnceOrLater() throws IOException {
        String state = "package com.acme; public enum State { OPEN }";
        assertThat(compile(withState(), Map.of("com.acme.State", state), Map.of(), "-Werror")).isEmpty();
        assertThat(tables("com.acme.Acme")).containsPattern("state +VARCHAR\\(255\\) +NOT NULL");
    }

    @Test
    void aTypeThatComesTwoRoundsLaterIsInTime() throws IOException {
        String state = "package com.acme; public enum State { OPEN }";
        assertThat(compile(withState(), Map.of("com.acme.Other", OTHER), Map.of("com.acme.State", state), "-Werror"))
                .isEmpty();
        assertThat(tables("com.acme.Acme")).containsPattern("state +VARCHAR\\(255\\) +NOT NULL");
    }

    @Test
    void aTypeThatNobodyGeneratesIsTheOnlyMistake() throws IOException {
        List<String> expected = List.of("Person.java:7:5: error: cannot find symbol | symbol:   class State"
                + " | location: interface com.acme.Person");
        // Nobody generates anything, or something else in the first round, or in the second as well.
        assertThat(compile(withState(), Map.of(), Map.of())).isEqualTo(expected);
        assertThat(compile(withState(), Map.of("com.acme.Other", OTHER), Map.of())).isEqualTo(expected);
        assertThat(compile(withState(), Map.of("com.acme.Other", OTHER),
                Map.of("com.acme.Third", OTHER.replace("Other", "Third")))).isEqualTo(expected);
    }

    /** An entity that waits, with code that names what is generated for it. */
    private static String withState() {
        return """
                package com.acme;
                import dev.dovetail.annotation.*;
                @Entity public interface Person {
                    @Id Long id();
                    Person id(Long id);
                    static Person of() { return Person_.create(); }
                    State state();
                    Object SCHEMA = AcmeSchema.SCHEMA;
                }
                """;
    }

    private static String entity() {
        return LATE.replace("Late", "Person").replace("com.acme.late", "com.acme");
    }

    private List<String> compile(
            String source, Map<String, String> first, Map<String, String> second, String... options)
            throws IOException {
        Path input = Files.createDirectories(folder.resolve("src"));
        Files.writeString(input.resolve("Person.java"), source);
        return CompilerRun.withAnother(new Rounds(List.of(first, second)), input,
                Files.createDirectories(folder.resolve("out")), options).messages().stream()
                .map(message -> message.replaceAll("\\R\\s*", " | ")).toList();
    }

    private String tables(String schema) throws IOException {
        return Files.readString(folder.resolve("out/META-INF/dovetail/" + schema + "/h2.sql"));
    }

    /** Generates sources, text by name, in one round after the other. */
    @SupportedAnnotationTypes("*")
    private static final class Rounds extends AbstractProcessor {
        private final List<Map<String, String>> rounds;
        private int round;

        private Rounds(List<Map<String, String>> rounds) {
            this.rounds = rounds;
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
            if (round < rounds.size()) {
                rounds.get(round++).forEach((name, text) -> {
                    try (Writer out = processingEnv.getFiler().createSourceFile(name).openWriter()) {
                        out.write(text);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
            return false;
        }
    }
}
