package dev.dovetail.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.processor.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** While somebody types in an editor, whose compiler runs us on what is there, we have nothing to say about it. */
class UnfinishedTest {
    private static final String USER = """
            package com.acme.blog;
            import dev.dovetail.annotation.*;
            import java.util.List;
            @Entity(table = "users") public abstract class User {
                @Id @GeneratedValue public abstract Long id();
                @OneToMany(backPopulates = "user") public abstract List<Post> posts();
            }
            """;
    private static final String POST = """
            package com.acme.blog;
            import dev.dovetail.annotation.*;
            import java.util.*;
            import org.jspecify.annotations.Nullable;
            @Entity public abstract class Post {
                @Id @GeneratedValue public abstract Long id();
                @ForeignKey(User.class) public abstract @Nullable Long userId();
                @ManyToOne(backPopulates = "posts") public abstract @Nullable User user();
                @ForeignKey(Post.class) public abstract @Nullable Long postId();
                %s
            }
            """;
    private static final List<String> UNFINISHED = List.of(
            "@", "@Col", "@Column(", "@Column(length = ) public abstract String title();", "@Column(name = \"ti",
            "public abstract", "public abstract Str", "public abstract Str title();", "public abstract String title(",
            "public abstract String title()", "public abstract Post title(String", "@ManyToOne(",
            "@ForeignKey() public abstract Long otherId();", "@ForeignKey(Us.class) public abstract Long otherId();",
            "@ForeignKey(Us) public abstract Long otherId();", "@Convert() public abstract String title();",
            "@Convert(Con.class) public abstract StringBuilder title();",
            "@ManyToOne(backPopulates = ) public abstract @Nullable User other();",
            "@OneToMany(viewOnly = true) public abstract List<> replies();",
            "@OneToMany(viewOnly = true) public abstract List<Po> replies();",
            "@OneToMany(cascade = Cascade.) public abstract List<Post> replies();",
            "@OneToMany(viewOnly = true) @OrderBy() public abstract List<Post> replies();",
            "@OneToMany(viewOnly = true) @MapKey() public abstract Map<Long, Post> replies();");

    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicTest> saysNothing() {
        return UNFINISHED.stream().map(member -> DynamicTest.dynamicTest(member, () -> {
            Path folder = Files.createTempDirectory(temporary, "in");
            List<Path> sources = List.of(
                    write(folder, "User", USER), write(folder, "Post", POST.formatted(member)));
            List<String> eclipse = EclipseCompilerTest.errors(sources, Files.createTempDirectory(temporary, "out"));
            assertThat(eclipse).isNotEmpty().noneMatch(UnfinishedTest::isOurs);
            List<String> javac = CompilerRun.withProcessors(folder, Files.createTempDirectory(temporary, "out"))
                    .messages();
            assertThat(javac).isNotEmpty().noneMatch(UnfinishedTest::isOurs);
        }));
    }

    private static boolean isOurs(String message) {
        return Stream.of(Problem.values()).anyMatch(problem -> message.endsWith("[" + problem + "]"));
    }

    private static Path write(Path folder, String name, String source) throws IOException {
        return Files.writeString(folder.resolve(name + ".java"), source);
    }
}
