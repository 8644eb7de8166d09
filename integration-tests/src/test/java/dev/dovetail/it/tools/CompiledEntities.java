package dev.dovetail.it.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.schema.Schema;
import dev.dovetail.session.Database;
import dev.dovetail.tools.EntityGenerator;
import dev.dovetail.tools.EntityOptions;
import dev.dovetail.tools.GenerationReport;
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
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.sql.DataSource;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The entities of a database, generated, compiled by the real processor without a warning, and loaded. */
final class CompiledEntities {
    static final String PACKAGE = "com.acme.shop";

    private final Path folder;
    private final GenerationReport report;
    private final URLClassLoader loader;
    private final Schema schema;
    private final Database database;

    private CompiledEntities(Path folder, GenerationReport report, URLClassLoader loader, DataSource source)
            throws ReflectiveOperationException {
        this.folder = folder;
        this.report = report;
        this.loader = loader;
        this.schema = (Schema) loader.loadClass(PACKAGE + ".ShopSchema").getField("SCHEMA").get(null);
        this.database = Database.of(source);
    }

    static EntityOptions options(Path folder) {
        return new EntityOptions(PACKAGE, folder.resolve("src"), List.of(), List.of(), List.of(), Map.of(), false);
    }

    static CompiledEntities of(DataSource source, Path folder) {
        return of(source, folder, options(folder));
    }

    static CompiledEntities of(DataSource source, Path folder, EntityOptions options) {
        GenerationReport report = EntityGenerator.generate(source, options);
        try {
            compile(options.output(), folder.resolve("classes"));
            URLClassLoader loader = new URLClassLoader(new URL[] {folder.resolve("classes").toUri().toURL()},
                    CompiledEntities.class.getClassLoader());
            return new CompiledEntities(folder, report, loader, source);
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(report.toString(), e);
        }
    }

    /** Compiles with the processors of this process, which are warm. */
    private static void compile(Path sources, Path classes) throws IOException {
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
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavaCompiler.CompilationTask task = compiler.getTask(messages, manager, null, List.of(
                    "-d", classes.toString(), "-cp", place(Schema.class) + File.pathSeparator
                            + place(Nullable.class), "--release", "17", "-encoding", "UTF-8",
                    // The annotations of JSpecify have no processor, and need none.
                    "-Xlint:all,-processing,-options", "-Werror", "-Adovetail.advice=off"), null,
                    manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(processors);
            assertThat(task.call()).as(messages.toString()).isTrue();
        }
    }

    private static Path place(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return Path.of(source.getLocation().getPath());
    }

    GenerationReport report() {
        return report;
    }

    Schema schema() {
        return schema;
    }

    Database database() {
        return database;
    }

    Class<?> type(String name) {
        try {
            return loader.loadClass(PACKAGE + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the source of a type. */
    String source(String type) {
        try {
            return Files.readString(folder.resolve("src/com/acme/shop/" + type + ".java"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
