package dev.dovetail.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gradle's own classes see what a build after a change may leave alone, and such a build writes what a whole one does. */
class GradleTest {
    private static final String POST = """
            package com.acme.blog;
            import dev.dovetail.annotation.*;
            /** What somebody writes. */
            @Entity public interface Post extends Dated {
                @Id @GeneratedValue Long id();
                /** What it is called. */
                String title();
                Post title(String title);
                @ForeignKey(User.class) Long userId();
                @ManyToOne User user();
                Post user(User user);
            }
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void sources() throws IOException {
        source("Dated", "package com.acme.blog; import dev.dovetail.annotation.*; import java.time.Instant;"
                + " public interface Dated { @Column(name = \"at\") Instant createdAt(); }");
        source("User", """
                package com.acme.blog;
                import dev.dovetail.annotation.*;
                import org.jspecify.annotations.Nullable;
                /** Who writes. */
                @Entity(table = "users") public interface User {
                    @Id @GeneratedValue Long id();
                    /** What they are called; perhaps nothing. */
                    @Nullable String name();
                    User name(@Nullable String name);
                }
                """);
        source("Tag", """
                package com.acme.blog;
                import dev.dovetail.annotation.*;
                import java.util.Set;
                @Entity public interface Tag {
                    @Id @GeneratedValue Long id();
                    @ManyToMany(backref = "tags", associationTable = @AssociationTable(name = "post_tags")) Set<Post> posts();
                }
                """);
        source("Post", POST);
    }

    @Test
    void eachTypeHasOneOrigin() throws Exception {
        try (Gradle gradle = new Gradle()) {
            compile(gradle, "out", List.of("Dated", "User", "Tag", "Post"), List.of());
            assertThat(gradle.fullRebuildCause()).isEmpty();
            assertThat(gradle.isolated()).isEqualTo(Map.of(
                    "com.acme.blog.User", files("User"), "com.acme.blog.Tag", files("Tag"),
                    "com.acme.blog.Post", files("Post")));
            assertThat(gradle.aggregating()).containsExactly("com.acme.blog.BlogSchema");
            assertThat(gradle.aggregated()).containsExactly("com.acme.blog.Dated", "com.acme.blog.Post",
                    "com.acme.blog.Tag", "com.acme.blog.User");
        }
    }

    @Test
    void aChangedFileAloneGivesWhatAllGive() throws Exception {
        List<String> unchanged = new ArrayList<>();
        try (Gradle gradle = new Gradle()) {
            compile(gradle, "out", List.of("Dated", "User", "Tag", "Post"), List.of());
            for (String each : gradle.aggregated()) {
                if (!each.endsWith(".Post")) {
                    unchanged.add(each);
                }
            }
            // What was made of a changed type, or of all types, Gradle deletes before it compiles.
            delete("Post");
            files("Post").forEach(each -> delete(each.substring(each.lastIndexOf('.') + 1)));
            delete("BlogSchema");
        }
        source("Post", POST.replace("@ManyToOne User", "@ManyToOne(backref = \"posts\") User"));
        try (Gradle gradle = new Gradle()) {
            compile(gradle, "out", List.of("Post"), unchanged);
            assertThat(gradle.fullRebuildCause()).isEmpty();
        }
        try (Gradle gradle = new Gradle()) {
            compile(gradle, "whole", List.of("Dated", "User", "Tag", "Post"), List.of());
        }
        assertThat(written("out")).isEqualTo(written("whole"));
        assertThat(written("out").get("META-INF/dovetail/com.acme.blog.Blog/postgresql.sql"))
                .contains("Who writes.", "What they are called; perhaps nothing.", "What it is called.");
        assertThat(written("out").get("com/acme/blog/User_.java")).contains("posts(");
    }

    private static Set<String> files(String entity) {
        return Set.of("com.acme.blog." + entity + "_", "com.acme.blog." + entity + "_Impl",
                "com.acme.blog." + entity + "Dao");
    }

    private void source(String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("src")).resolve(name + ".java"), text);
    }

    private void delete(String type) {
        for (String extension : new String[] {".java", ".class"}) {
            new File(folder.toFile(), "out/com/acme/blog/" + type + extension).delete();
        }
    }

    private void compile(Gradle gradle, String output, List<String> sources, List<String> classes) throws Exception {
        Path out = Files.createDirectories(folder.resolve(output));
        List<Path> files = sources.stream().map(each -> folder.resolve("src").resolve(each + ".java")).toList();
        assertThat(CompilerRun.of(files, classes, gradle.processors(), out, "-Adovetail.advice=off", "-classpath",
                System.getProperty("java.class.path") + File.pathSeparator + out).messages()).isEmpty();
    }

    private Map<String, String> written(String output) throws IOException {
        Map<String, String> written = new TreeMap<>();
        Path root = folder.resolve(output);
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).filter(each -> !each.toString().endsWith(".class")).toList()) {
                written.put(root.relativize(file).toString().replace(File.separatorChar, '/'), Files.readString(file));
            }
        }
        return written;
    }
}
