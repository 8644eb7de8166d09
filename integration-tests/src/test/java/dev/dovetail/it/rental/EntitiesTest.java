package dev.dovetail.it.rental;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.tools.EntityGenerator;
import dev.dovetail.tools.EntityOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The entities of this package are what the tools write for the film rental database, to the byte, but for
 * {@link Staff}, which was edited: its timestamp is the version. To write them again, run this test with
 * {@code -Dgolden.update=true}.
 */
class EntitiesTest {
    private static final Path SOURCES = Path.of("src/test/java");
    private static final String FOLDER = "dev/dovetail/it/rental";

    @TempDir
    private Path copies;

    @Test
    void areWhatTheToolsWrite() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            write(SOURCES);
        }
        Map<String, String> files = files(SOURCES);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path copy = copies.resolve(FOLDER).resolve(file.getKey());
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, file.getValue());
        }
        write(copies);
        assertThat(files(copies)).isEqualTo(files);
        assertThat(files.get("Staff.java")).contains("@Version");
    }

    private static void write(Path output) {
        EntityGenerator.generate(Shop.open(), new EntityOptions(EntitiesTest.class.getPackageName(), output, List.of(),
                List.of(), List.of(), Map.of(), false));
    }

    private static Map<String, String> files(Path sources) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(sources.resolve(FOLDER))) {
            for (Path file : all.toList()) {
                String text = Files.readString(file);
                if (text.startsWith("// Written by dovetail-tools")) {
                    files.put(file.getFileName().toString(), text);
                }
            }
        }
        return files;
    }
}
