package dev.dovetail.it.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
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

    /**
     * All cases of a file, or of the {@code .jsonl} files of a directory.
     *
     * @throws IllegalArgumentException if there is none, or a line is not a case; names the file and the line
     */
    static List<Case> read(Path path) {
        List<Case> cases = new ArrayList<>();
        if (!Files.exists(path)) {
            throw new IllegalArgumentException(path + ": there is no such file or directory.");
        }
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
            throw new IllegalArgumentException(path + ": cannot be read as UTF-8 text: " + e, e);
        }
        if (cases.isEmpty()) {
            throw new IllegalArgumentException(path + ": holds no cases. They are JSON objects, one a line, in files named"
                    + " *.jsonl.");
        }
        return cases;
    }

    private static void readFile(Path file, List<Case> cases) throws IOException {
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                cases.add(parse(line, file + ":" + number));
            }
        }
    }

    private static Case parse(String line, String place) {
        JsonNode json;
        try {
            json = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(place + ": is not JSON: " + e.getOriginalMessage(), e);
        }
        String id = json.path("id").asText();
        String category = json.path("category").asText();
        if (id.isEmpty() || category.isEmpty() || !json.path("steps").isArray()) {
            throw new IllegalArgumentException(place + ": a case has an id, a category and an array of steps.");
        }
        if (!category.equals("sync") && !json.path("tables").isObject()) {
            throw new IllegalArgumentException(place + ": a case with a session has an object of tables.");
        }
        return new Case(id, category, json.path("steps"), category.equals("sync") ? null : json.get("tables"));
    }
}
