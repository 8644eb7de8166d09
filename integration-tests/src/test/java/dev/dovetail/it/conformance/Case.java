package dev.dovetail.it.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One sequence of operations with what SQLAlchemy answered.
 *
 * @param id the case's name
 * @param category what it is about; {@code sync} has no session
 * @param steps the operations
 * @param tables the rows expected at the end; null where there is no database
 */
record Case(String id, String category, JsonNode steps, @Nullable JsonNode tables) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** All cases of a file, or of the {@code .jsonl} files of a directory. */
    static List<Case> read(Path path) {
        List<Case> cases = new ArrayList<>();
        try {
            if (Files.isDirectory(path)) {
                try (Stream<Path> files = Files.list(path)) {
                    for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
                        readFile(file, cases);
                    }
                }
            } else {
                readFile(path, cases);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the conformance cases at " + path, e);
        }
        return cases;
    }

    private static void readFile(Path file, List<Case> cases) throws IOException {
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                JsonNode json = JSON.readTree(line);
                cases.add(new Case(json.path("id").asText(), json.path("category").asText(), json.path("steps"),
                        json.get("tables")));
            }
        }
    }
}
