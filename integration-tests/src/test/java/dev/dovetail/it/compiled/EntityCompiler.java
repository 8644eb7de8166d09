package dev.dovetail.it.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.schema.Schema;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Compiles entities by the real processor, in this process, without a warning. */
public final class EntityCompiler {
    private EntityCompiler() {}

    /**
     * Compiles what is below {@code sources} and returns a loader of the classes.
     *
     * @param options more options of the compiler
     */
    public static URLClassLoader compile(Path sources, Path classes, String... options) throws IOException {
        Files.createDirectories(classes);
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(sources)) {
            all.filter(each -> each.toString().endsWith(".java")).sorted().forEach(files::add);
        }
        List<Processor> processors = new ArrayList<>();
        ServiceLoader.load(Processor.class).forEach(each -> {
            if (each.getClass().getName().startsWith("dev.dovetail.")) {
                processors.add(each);
            }
        });
        assertThat(processors).isNotEmpty();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> arguments = new ArrayList<>(List.of("-d", classes.toString(),
                "-cp", place(Schema.class) + File.pathSeparator + place(Nullable.class),
                "--release", "17", "-encoding", "UTF-8",
                // The annotations of JSpecify have no processor, and need none.
                "-Xlint:all,-processing,-options", "-Werror", "-Adovetail.advice=off"));
        arguments.addAll(List.of(options));
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavaCompiler.CompilationTask task = compiler.getTask(messages, manager, null, arguments, null,
                    manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(processors);
            assertThat(task.call()).as(messages.toString()).isTrue();
        }
        return new URLClassLoader(new URL[] {classes.toUri().toURL()}, EntityCompiler.class.getClassLoader());
    }

    private static Path place(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return Path.of(source.getLocation().getPath());
    }
}
