package dev.dovetail.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Eclipse's compiler shows our messages as javac does, though its model of a broken source is another. */
class EclipseMessagesTest {
    private static final String HEAD = "package com.acme;\nimport dev.dovetail.annotation.*;\nimport java.util.*;\n";

    @TempDir
    Path folder;

    @Test
    void aRecordIsRefusedByItsWholeNameForTheCompilerFindsNoPlaceInIt() throws IOException {
        source("Point", "@Entity public record Point(@Id long id) {}");
        assertThat(errors()).anyMatch(each -> each.contains(": com.acme.Point: an entity is")
                        && each.contains("[ENTITY_NOT_ABSTRACT]"))
                .noneMatch(each -> each.contains("INTERNAL_ERROR") || each.contains("Internal compiler error"));
    }

    @Test
    void aValueThatCannotBeReadDoesNotSwallowWhatElseIsWrong() throws IOException {
        source("Post", """
                @Entity public interface Post {
                    @Id @GeneratedValue Long id();
                    @Column(length = Sizes.LONG) String title();
                    @Column(length = -1) String name();
                    Date date();
                }
                """);
        assertThat(errors()).anyMatch(each -> each.contains("Sizes"))
                .anyMatch(each -> each.contains("[OUT_OF_RANGE]"))
                .anyMatch(each -> each.contains("[UNKNOWN_COLUMN_TYPE]"));
    }

    @Test
    void anUnknownConstantOfAnEnumIsTheCompilersToReport() throws IOException {
        source("Post", """
                @Entity public interface Post {
                    @Id @GeneratedValue(GenerationType.AUTO) Long id();
                    @ForeignKey(value = Post.class, onDelete = OnDelete.NEVER) Long parentId();
                    @ManyToOne(fetch = Fetch.EAGER, cascade = {Cascade.ALL, Cascade.NONE}) Post parent();
                    @Enumerated(EnumType.TEXT) Kind kind();
                }
                """);
        source("Kind", "public enum Kind { A }");
        assertThat(errors()).isNotEmpty().noneMatch(each -> each.contains("INTERNAL_ERROR"));
        assertThat(errors()).anyMatch(each -> each.contains("AUTO"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT_AN_ACCESSOR", "NOT_AN_ACCESSOR-object", "ENTITY_NOT_ABSTRACT",
        "OUT_OF_RANGE", "UNKNOWN_BACK_POPULATES", "KEY_TYPE_MISMATCH", "DUPLICATE_COLUMN", "SAYS_NOTHING",
        "NOT_VISIBLE-package", "ENTITY_GENERIC", "DUPLICATE_TABLE"})
    void messagesAreThoseOfJavacOnTheSameLines(String name) throws IOException {
        Path rejected = Path.of("src/test/resources/rejected").resolve(name);
        List<String> javac = Files.readAllLines(rejected.resolve("diagnostics.txt")).stream()
                .map(line -> line.replaceFirst("^(\\w+\\.java:\\d+):\\d+: error", "$1")).toList();
        List<String> eclipse = EclipseCompilerTest.errors(
                        CompilerRun.sources(rejected), Files.createTempDirectory(folder, "out")).stream()
                .filter(line -> line.matches("(?s).*\\[[A-Z_]+]"))
                .map(line -> line.replaceFirst("^.*?(\\w+\\.java)\\S*:(-?\\d+: )", "$1:$2")).toList();
        assertThat(eclipse).containsExactlyInAnyOrderElementsOf(javac);
    }

    @Test
    void whatTwoInterfacesDeclareDifferentlyIsRefused() throws IOException {
        source("Titled", "public interface Titled { @Column(length = 7) String title(); }");
        source("Named", "public interface Named { @Column(length = 70) String title(); }");
        source("Post", "@Entity public interface Post extends Titled, Named { @Id @GeneratedValue Long id(); }");
        assertThat(errors()).anyMatch(each -> each.matches(
                "(?s).*Post.java\\S*:4: Post.title: Titled.title and Named.title both .*\\[INHERITED_TWICE]"));
    }

    private void source(String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("src")).resolve(name + ".java"), HEAD + text);
    }

    private List<String> errors() throws IOException {
        return EclipseCompilerTest.errors(CompilerRun.sources(folder.resolve("src")),
                Files.createTempDirectory(folder, "out"));
    }
}
