package dev.dovetail.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compilation of some entities of a module, or of entities beside those of another, loses nothing. */
class PartialTest {
    private static final String USER = entity("blog", "User", "");
    private static final String POST = entity("blog", "Post", """
            @ForeignKey(User.class) Long userId();
                Post userId(Long id);
                @ManyToOne(backref = "posts") User user();
                Post user(User user);
            """);
    private static final String TAG = entity("blog.tag", "Tag", "");

    @TempDir
    Path folder;

    @Test
    void aFileCompiledAgainStaysInItsSchema() throws IOException {
        List<String> before = compiledWhole();
        assertThat(compile("main", "blog/Post.java")).isEmpty();
        assertThat(written("main")).isEqualTo(before);
    }

    @Test
    void whatAnotherHasAddedToItStays() throws IOException {
        List<String> before = compiledWhole();
        assertThat(compile("main", "blog/User.java")).isEmpty();
        assertThat(written("main")).isEqualTo(before);
        assertThat(Files.readString(folder.resolve("main/com/acme/blog/User_Impl.java"))).contains("List<Post>");
    }

    @Test
    void aSubpackageCompiledAgainMakesNoSchemaOfItsOwn() throws IOException {
        List<String> before = compiledWhole();
        assertThat(compile("main", "blog/tag/Tag.java")).isEmpty();
        assertThat(written("main")).isEqualTo(before);
    }

    @Test
    void aNewFileJoinsTheOthers() throws IOException {
        compiledWhole();
        source("blog/Page.java", entity("blog", "Page", """
                @ForeignKey(User.class) Long authorId();
                    Page authorId(Long id);
                    @ManyToOne(backref = "pages") User author();
                    Page author(User author);
                """));
        assertThat(compile("main", "blog/Page.java")).isEmpty();
        assertThat(Files.readString(folder.resolve("main/META-INF/dovetail/com.acme.blog.Blog/h2.sql")))
                .contains("CREATE TABLE page", "CREATE TABLE post", "CREATE TABLE \"user\"", "CREATE TABLE tag");
        assertThat(Files.readString(folder.resolve("main/com/acme/blog/User_.java"))).contains("pages(", "posts(");
    }

    @Test
    void aFileThatIsGoneLeavesItsSchema() throws IOException {
        compiledWhole();
        try (Stream<Path> files = Files.walk(folder.resolve("main/com/acme/blog/tag"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        assertThat(compile("main", "blog/Post.java", "blog/User.java")).isEmpty();
        assertThat(Files.readString(folder.resolve("main/META-INF/dovetail/com.acme.blog.Blog/h2.sql")))
                .contains("CREATE TABLE \"user\"", "CREATE TABLE post").doesNotContain("tag");
    }

    @Test
    void testsInTheSamePackageHideNothing() throws IOException {
        compiledWhole();
        source("blog/Probe.java", entity("blog", "Probe", ""));
        assertThat(compile("test", "blog/Probe.java")).containsExactly(
                "Probe.java:3:16: error: Probe: the schema com.acme.blog.Blog of another module on the class path, with"
                        + " com.acme.blog.Post, would be hidden by one of the same name. Give this one another name:"
                        + " -Adovetail.schema=com.acme.blog.BlogTest [SCHEMA_ELSEWHERE]");
        assertThat(folder.resolve("test/com/acme/blog/BlogSchema.java")).doesNotExist();
    }

    @Test
    void testsWithASchemaOfTheirOwnCompile() throws IOException {
        compiledWhole();
        source("blog/Probe.java", entity("blog", "Probe", ""));
        List<Path> sources = List.of(folder.resolve("src/blog/Probe.java"));
        assertThat(compile("test", sources, "-Adovetail.schema=com.acme.blog.BlogTest")).isEmpty();
        assertThat(Files.readString(folder.resolve("test/META-INF/dovetail/com.acme.blog.BlogTest/h2.sql")))
                .contains("CREATE TABLE probe");
    }

    @Test
    void twoModulesWithOneLastPackageReadTheirOwnTables() throws IOException {
        source("shop/store/Item.java", entity("shop.store", "Item", ""));
        source("music/store/Track.java", entity("music.store", "Track", ""));
        assertThat(compile("main", "shop/store/Item.java")).isEmpty();
        assertThat(compile("test", "music/store/Track.java")).isEmpty();
        assertThat(folder.resolve("main/META-INF/dovetail/com.acme.shop.store.Store/h2.sql")).exists();
        assertThat(folder.resolve("test/META-INF/dovetail/com.acme.music.store.Store/h2.sql")).exists();
    }

    @Test
    void ourOwnFilesAmongTheSourcesAreToldFromThoseOfTheUser() throws IOException {
        compiledWhole();
        source("blog/tag/Tag_.java", Files.readString(folder.resolve("main/com/acme/blog/tag/Tag_.java")));
        assertThat(compile("again", "blog/tag/Tag.java", "blog/tag/Tag_.java")).singleElement().asString()
                .contains("com.acme.blog.tag.Tag_", "It was generated earlier, and is compiled as a source: take the"
                        + " folder of generated sources out of the sources.", "[GENERATED_NAME_TAKEN]");
    }

    private static String entity(String packageName, String name, String members) {
        return """
                package com.acme.%s;
                import dev.dovetail.annotation.*;
                @Entity public interface %s {
                    @Id Long id();
                    %s id(Long id);
                    %s
                }
                """.formatted(packageName, name, name, members.strip());
    }

    /** Compiles all of them, and gives what was written. */
    private List<String> compiledWhole() throws IOException {
        source("blog/User.java", USER);
        source("blog/Post.java", POST);
        source("blog/tag/Tag.java", TAG);
        assertThat(compile("main", "blog/User.java", "blog/Post.java", "blog/tag/Tag.java")).isEmpty();
        return written("main");
    }

    private void source(String name, String text) throws IOException {
        Path file = folder.resolve("src").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> compile(String output, String... sources) throws IOException {
        return compile(output, Stream.of(sources).map(each -> folder.resolve("src").resolve(each)).toList());
    }

    private List<String> compile(String output, List<Path> sources, String... more) throws IOException {
        Files.createDirectories(folder.resolve("main"));
        Files.createDirectories(folder.resolve(output));
        List<String> options = new ArrayList<>(List.of("-Adovetail.advice=off", "-classpath",
                System.getProperty("java.class.path") + File.pathSeparator + folder.resolve("main")
                        + File.pathSeparator + folder.resolve(output)));
        options.addAll(List.of(more));
        return CompilerRun.of(sources, List.of(new EntityProcessor(), new SchemaProcessor()), folder.resolve(output),
                options.toArray(new String[0])).messages();
    }

    /** Each file but the classes, with its text. */
    private List<String> written(String output) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(output))) {
            return files.filter(each -> Files.isRegularFile(each) && !each.toString().endsWith(".class")).sorted()
                    .map(PartialTest::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return file + "\n" + Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
