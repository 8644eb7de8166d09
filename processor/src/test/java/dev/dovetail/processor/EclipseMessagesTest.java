package dev.dovetail.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eclipse's compiler shows our messages as javac does, though its model of a broken source is another. */
class EclipseMessagesTest {
    private static final String HEAD = "package com.acme;\nimport dev.dovetail.annotation.*;\nimport java.util.*;\n";

    @TempDir
    Path folder;

    @Test
    void aRecordIsRefusedThoughTheCompilerFindsNoPlaceInIt() throws IOException {
        source("Point", "@Entity public record Point(@Id long id) {}");
        assertThat(errors()).anyMatch(each -> each.contains("Point: an entity is") && each.contains("[ENTITY_NOT_ABSTRACT]"))
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

    private void source(String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("src")).resolve(name + ".java"), HEAD + text);
    }

    private List<String> errors() throws IOException {
        return EclipseCompilerTest.errors(CompilerRun.sources(folder.resolve("src")),
                Files.createTempDirectory(folder, "out"));
    }
}
