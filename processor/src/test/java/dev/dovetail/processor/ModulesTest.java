package dev.dovetail.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.annotation.Entity;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    @Test
    void whatMayBeNullIsKnownAcrossModules() throws IOException {
        assertThat(CompilerRun.withProcessors(SOURCES.resolve("library"), library, "-Werror").messages()).isEmpty();
        String classPath = System.getProperty("java.class.path") + File.pathSeparator + library;
        assertThat(CompilerRun.withProcessors(SOURCES.resolve("module"), module, "-Werror", "-classpath", classPath)
                .messages()).isEmpty();

        String tables = Files.readString(module.resolve("META-INF/dovetail/shop/h2.sql"));
        assertThat(tables.lines().map(line -> line.strip().replaceAll(" +", " ")))
                .contains("mother_id BIGINT,", "title VARCHAR(255),", "name VARCHAR(255) NOT NULL,")
                .doesNotContain("mother_id BIGINT NOT NULL,", "title VARCHAR(255) NOT NULL,");
    }

    @Test
    void aNamedModuleCompiles() throws IOException, URISyntaxException {
        CompilerRun run = CompilerRun.withProcessors(SOURCES.resolve("named"), module, "-Werror",
                "-Xlint:-exports,-requires-automatic,-missing-explicit-ctor",
                "--module-path", jar("dev.dovetail.runtime", Entity.class) + File.pathSeparator + home(Nullable.class));
        assertThat(run.messages()).isEmpty();
        assertThat(module.resolve("com/acme/named/Blog_Post_Impl.class")).exists();
        assertThat(module.resolve("com/acme/named/NamedSchema.class")).exists();
    }

    @Test
    void theUnnamedPackageCompiles() throws IOException {
        assertThat(CompilerRun.withProcessors(SOURCES.resolve("unnamed"), module, "-Werror").messages()).isEmpty();
        assertThat(module.resolve("Note_Impl.class")).exists();
    }

    /** Puts the classes of {@code type} into a jar that names its module, as the build does. */
    private Path jar(String name, Class<?> type) throws IOException, URISyntaxException {
        Path classes = home(type);
        if (!Files.isDirectory(classes)) {
            return classes;
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Automatic-Module-Name", name);
        Path jar = library.resolve(name + ".jar");
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
