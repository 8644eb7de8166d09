package dev.dovetail.it.processors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.schema.Schema;
import dev.dovetail.session.Database;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dovetail beside MapStruct, Lombok and Immutables, on one processor path. The jars are copied by Maven. */
class BesideOthersTest {
    private static final Path SOURCES = Path.of("src/test/resources/processors");
    private static final Path JARS = Path.of("target/processors");

    @TempDir
    Path temporary;

    private List<Path> lombok = List.of();
    private List<Path> mapstruct = List.of();
    private List<Path> immutables = List.of();
    private final List<Path> dovetail = List.of(processor(), place(Schema.class), place(Nullable.class));

    @BeforeEach
    void findJars() throws IOException {
        lombok = List.of(jar("lombok-1"), jar("lombok-mapstruct-binding"));
        Path naming = temporary.resolve("spi");
        assertThat(compile(SOURCES.resolve("spi"), naming, List.of(jar("mapstruct-processor")), List.of())).isEmpty();
        Path services = Files.createDirectories(naming.resolve("META-INF/services"));
        Path service = Path.of("META-INF/services/org.mapstruct.ap.spi.AccessorNamingStrategy");
        Files.copy(SOURCES.resolve("spi").resolve(service), services.resolve(service.getFileName()));
        mapstruct = List.of(jar("mapstruct-processor"), naming);
        immutables = List.of(jar("value"));
    }

    private static Path jar(String start) throws IOException {
        try (Stream<Path> all = Files.list(JARS)) {
            return all.filter(each -> each.getFileName().toString().startsWith(start)).findFirst().orElseThrow();
        }
    }

    private static Path processor() {
        return ServiceLoader.load(Processor.class).stream().map(ServiceLoader.Provider::type)
                .filter(type -> type.getName().startsWith("dev.dovetail.")).findFirst()
                .map(BesideOthersTest::place).orElseThrow();
    }

    private static Path place(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private List<Path> classPath() throws IOException {
        return List.of(place(Schema.class), place(Nullable.class), jar("mapstruct-1"), jar("lombok-1"), jar("value"));
    }

    private String compiled(Path classes, List<List<Path>> order) throws IOException {
        return compile(SOURCES.resolve("shop"), classes, classPath(), order.stream().flatMap(List::stream).toList());
    }

    /** Compiles as Maven and Gradle do, where any warning is an error. Returns the messages. */
    private static String compile(Path sources, Path classes, List<Path> classPath, List<Path> processors)
            throws IOException {
        Files.createDirectories(classes);
        List<Path> files;
        try (Stream<Path> all = Files.list(sources)) {
            files = all.filter(each -> each.toString().endsWith(".java")).sorted().toList();
        }
        List<String> options = new ArrayList<>(List.of("-d", classes.toString(), "--release", "17",
                // The annotations of JSpecify and MapStruct's factories have no processor, and need none.
                "-Xlint:all,-processing,-options", "-Werror", "-cp", joined(classPath)));
        options.addAll(processors.isEmpty() ? List.of("-proc:none")
                : List.of("-processorpath", joined(processors), "-Adovetail.schema=shop.Shop"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            boolean passed = compiler.getTask(messages, manager, null, options, null,
                    manager.getJavaFileObjectsFromPaths(files)).call();
            assertThat(passed).as(messages.toString()).isEqualTo(messages.toString().isEmpty());
        }
        return messages.toString();
    }

    private static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    @Test
    void entitiesAreMappedToDtosAndBack() throws Exception {
        Path classes = temporary.resolve("classes");
        assertThat(compiled(classes, List.of(lombok, mapstruct, immutables, dovetail))).isEmpty();
        List<URL> urls = new ArrayList<>(List.of(classes.toUri().toURL()));
        for (Path each : classPath().subList(2, 5)) {
            urls.add(each.toUri().toURL());
        }
        try (URLClassLoader loader = new URLClassLoader(urls.toArray(new URL[0]), getClass().getClassLoader())) {
            Schema schema = (Schema) loader.loadClass("shop.ShopSchema").getField("SCHEMA").get(null);
            Class<?> service = loader.loadClass("shop.Service");
            try (Fixture fixture = TestDatabase.H2.create(schema)) {
                Object example = service.getMethod("example").invoke(null);
                Object stored = service.getMethod("run", example.getClass()).invoke(
                        service.getConstructor(Database.class).newInstance(fixture.database()), example);
                assertThat(stored).hasToString("AuthorDto(id=1, name=Le Guin, fee=Money{cents=250},"
                        + " home=Address[city=Portland, rent=Money{cents=250}],"
                        + " books=[BookDto[id=1, title=Rocannon]])");
            }
        }
    }

    @Test
    void theOrderOfTheProcessorsDoesNotMatter() throws IOException {
        List<List<Path>> order = new ArrayList<>(List.of(dovetail, lombok, mapstruct, immutables));
        assertThat(compiled(temporary.resolve("first"), order)).isEmpty();
        Collections.reverse(order);
        assertThat(compiled(temporary.resolve("last"), order)).isEmpty();
    }

    @Test
    void thePageShowsTheseSources() throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> all = Files.walk(SOURCES)) {
            for (Path each : all.filter(file -> file.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(each));
            }
        }
        String[] parts = Files.readString(Path.of("../docs/processors.md")).split("```(java)?\n");
        assertThat(parts.length).isEqualTo(7);
        for (int i = 1; i < parts.length; i += 2) {
            String shown = parts[i];
            assertThat(sources).anyMatch(source -> source.contains(shown));
        }
    }

    @Test
    void withoutTheNamingMapStructFindsNoFluentProperties() throws IOException {
        assertThat(compiled(temporary.resolve("plain"),
                List.of(lombok, List.of(jar("mapstruct-processor")), immutables, dovetail)))
                .contains("Unmapped target properties: \"id, name, fee, home, books\"");
    }

    @Test
    void entitiesNeedNoLombok() throws IOException {
        Path sources = Files.createDirectories(temporary.resolve("annotated"));
        for (String each : List.of("Data", "Getter", "ToString", "EqualsAndHashCode", "Builder")) {
            Files.writeString(sources.resolve("Tag.java"), """
                    package shop;

                    @lombok.%s
                    @dev.dovetail.annotation.Entity
                    public abstract class Tag {
                        @dev.dovetail.annotation.Id
                        public abstract long id();
                    }
                    """.formatted(each));
            assertThat(compile(sources, temporary.resolve(each), classPath(),
                    Stream.of(lombok, dovetail).flatMap(List::stream).toList())).as(each)
                    .contains("Tag: Dovetail does not read @" + each + " of lombok.", "[LOOK_ALIKE]");
        }
    }
}
