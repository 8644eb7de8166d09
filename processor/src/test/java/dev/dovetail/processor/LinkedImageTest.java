package dev.dovetail.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.annotation.Entity;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The five-minute start as a named module, in a run-time image that jlink makes of the runtime. */
class LinkedImageTest {
    private static final Path START = Path.of("../sample-app/five-minute-start/src/main/java");

    @TempDir
    Path temporary;

    @Test
    void theFiveMinuteStartRunsInALinkedImage() throws IOException, URISyntaxException, InterruptedException {
        Path runtime = home(Entity.class);
        Path h2 = home(JdbcConnectionPool.class);
        Path image = temporary.resolve("image");
        // Nobody needs JSpecify at run time: it is not on the path.
        assertThat(tool("jlink", "--module-path", runtime.toString(), "--add-modules",
                "dev.dovetail.runtime,java.naming,java.management", "--output", image.toString())).isEmpty();

        Path blog = compile(runtime + File.pathSeparator + h2 + File.pathSeparator + home(Nullable.class));
        assertThat(run(image, "--list-modules")).contains("dev.dovetail.runtime").doesNotContain("org.jspecify");
        // H2 is an automatic module, which cannot be linked.
        assertThat(run(image, "-p", blog + File.pathSeparator + h2, "-m", "blog/blog.Main"))
                .isEqualTo("In memory: Kiss by Prince\nIn the database: Kiss by Prince");
    }

    private Path compile(String modulePath) throws IOException {
        Path sources = temporary.resolve("sources");
        for (Path source : CompilerRun.sources(START)) {
            Path copy = sources.resolve(START.relativize(source).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(source, copy);
        }
        Files.writeString(sources.resolve("module-info.java"), """
                module blog {
                    requires dev.dovetail.runtime;
                    requires com.h2database;
                }
                """);
        Path classes = Files.createDirectories(temporary.resolve("blog"));
        assertThat(CompilerRun.withProcessors(sources, classes,
                "-Xlint:-exports,-requires-automatic,-missing-explicit-ctor", "--module-path", modulePath).messages())
                .isEmpty();
        return classes;
    }

    private static String tool(String name, String... arguments) {
        StringWriter output = new StringWriter();
        PrintWriter writer = new PrintWriter(output);
        ToolProvider.findFirst(name).orElseThrow().run(writer, writer, arguments);
        return output.toString().strip();
    }

    private static String run(Path image, String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = image.resolve("bin/java").toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return output.strip();
    }

    private static Path home(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
