package dev.dovetail.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.annotation.Entity;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An entity refers to one of another module, of which only class files are left. */
class ModulesTest {
    private static final Path SOURCES = Path.of("src/test/resources/modules");

    @TempDir
    Path library;

    @TempDir
    Path module;

    @TempDir
    Path jars;

    @Test
    void whatMayBeNullIsKnownAcrossModules() throws IOException {
        assertThat(CompilerRun.withProcessors(SOURCES.resolve("library"), library, "-Werror").messages()).isEmpty();
        String classPath = System.getProperty("java.class.path") + File.pathSeparator + library;
        assertThat(CompilerRun.withProcessors(SOURCES.resolve("module"), module, "-Werror", "-classpath", classPath)
                .messages()).isEmpty();

        assertThat(tables("com.acme.shop.Shop"))
                .contains("mother_id BIGINT,", "title VARCHAR(255),", "name VARCHAR(255) NOT NULL,")
                .doesNotContain("mother_id BIGINT NOT NULL,", "title VARCHAR(255) NOT NULL,");
    }

    @Test
    void anEntityOfAJarIsFound() throws IOException {
        assertThat(CompilerRun.withProcessors(SOURCES.resolve("library"), library, "-Werror").messages()).isEmpty();
        String classPath = System.getProperty("java.class.path") + File.pathSeparator
                + jar("com.acme.people", library, jars);
        assertThat(CompilerRun.withProcessors(SOURCES.resolve("module"), module, "-Werror", "-classpath", classPath)
                .messages()).isEmpty();
        assertThat(tables("com.acme.shop.Shop")).contains("mother_id BIGINT,", "title VARCHAR(255),", "buyer_id BIGINT NOT NULL,");
    }

    @Test
    void anEntityOfANamedModuleIsFound() throws IOException, URISyntaxException {
        String path = jar("dev.dovetail.runtime", home(Entity.class), jars) + File.pathSeparator + home(Nullable.class);
        String[] lint = {"-Xlint:-exports,-requires-automatic,-missing-explicit-ctor", "--module-path", path};
        Path people = asModule("library", "module com.acme.people { requires dev.dovetail.runtime;"
                + " requires org.jspecify; exports com.acme; }");
        assertThat(CompilerRun.withProcessors(people, library, lint).messages()).isEmpty();
        lint[2] += File.pathSeparator + jar("com.acme.people", library, jars);
        Path shop = asModule("module", "module com.acme.shop { requires dev.dovetail.runtime;"
                + " requires org.jspecify; requires com.acme.people; exports com.acme.shop; }");
        assertThat(CompilerRun.withProcessors(shop, module, lint).messages()).isEmpty();
        assertThat(tables("com.acme.shop.Shop")).contains("mother_id BIGINT,", "buyer_id BIGINT NOT NULL,");
    }

    /** The sources of that folder with a description of their module. */
    private Path asModule(String folder, String description) throws IOException {
        Path copy = Files.createTempDirectory(jars, folder);
        for (Path source : CompilerRun.sources(SOURCES.resolve(folder))) {
            Path file = copy.resolve(SOURCES.resolve(folder).relativize(source).toString());
            Files.createDirectories(file.getParent());
            Files.copy(source, file);
        }
        Files.writeString(copy.resolve("module-info.java"), description);
        return copy;
    }

    private List<String> tables(String schema) throws IOException {
        return Files.readString(module.resolve("META-INF/dovetail/" + schema + "/h2.sql")).lines()
                .map(line -> line.strip().replaceAll(" +", " ")).toList();
    }

    @Test
    void aNamedModuleCompiles() throws IOException, URISyntaxException {
        CompilerRun run = CompilerRun.withProcessors(SOURCES.resolve("named"), module, "-Werror",
                "-Xlint:-exports,-requires-automatic,-missing-explicit-ctor",
                "--module-path", jar("dev.dovetail.runtime", home(Entity.class), jars) + File.pathSeparator + home(Nullable.class));
        assertThat(run.messages()).isEmpty();
        assertThat(module.resolve("com/acme/named/Blog_Post_Impl.class")).exists();
        assertThat(module.resolve("com/acme/named/NamedSchema.class")).exists();
    }

    @Test
    void theUnnamedPackageCompiles() throws IOException {
        assertThat(CompilerRun.withProcessors(SOURCES.resolve("unnamed"), module, "-Werror").messages()).isEmpty();
        assertThat(module.resolve("Note_Impl.class")).exists();
    }

    /** Puts the classes of a folder into a jar that names its module, as the build does. */
    private static Path jar(String name, Path classes, Path folder) throws IOException {
        if (!Files.isDirectory(classes)) {
            return classes;
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Automatic-Module-Name", name);
        Path jar = folder.resolve(name + ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
        return jar;
    }

    private static Path home(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
