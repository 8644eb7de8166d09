package dev.dovetail.processor.compiletime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures what the processors cost: the time that javac takes for many entities with them, against the time that it
 * takes for the same entities and the files generated from them without. Each compilation is a JVM of its own, the two
 * take turns, and the table has the median of each. {@code mvn -q -Pcompile-time verify} prints it;
 * {@code -Ddovetail.entities=100,1000} and {@code -Ddovetail.rounds=9} choose how much.
 */
final class CompileTime {
    private final Path folder;
    private final int rounds;

    private CompileTime(Path folder, int rounds) {
        this.folder = folder;
        this.rounds = rounds;
    }

    /** Prints the table. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String counts = System.getProperty("dovetail.entities", "100,500,1000,2000");
        int rounds = Integer.getInteger("dovetail.rounds", 5);
        System.out.println("| Entities | javac alone | with Dovetail | ratio | ms an entity |");
        System.out.println("|---------:|------------:|--------------:|------:|-------------:|");
        for (String count : counts.split(",")) {
            Path folder = Files.createTempDirectory("dovetail-compile-time");
            try {
                System.out.println(new CompileTime(folder, rounds).measure(Integer.parseInt(count.strip())));
            } finally {
                delete(folder);
            }
        }
    }

    private String measure(int count) throws IOException, InterruptedException {
        Path sources = folder.resolve("sources");
        Path generated = folder.resolve("generated");
        new ManyEntities(count).writeTo(sources);
        List<Long> alone = new ArrayList<>();
        List<Long> processed = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            delete(generated);
            processed.add(compile(generated.toString(), sources));
            alone.add(compile("", sources, generated));
        }
        double without = median(alone);
        double with = median(processed);
        return String.format(Locale.ROOT, "| %,d | %.1f s | %.1f s | %.2f | %.1f |",
                count, without / 1000, with / 1000, with / without, with / count);
    }

    /** How many milliseconds one compilation takes. */
    private long compile(String generated, Path... sources) throws IOException, InterruptedException {
        Path classes = folder.resolve("classes");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-classpath",
                System.getProperty("java.class.path"), OneCompilation.class.getName(), generated,
                classes.toString()));
        for (Path each : sources) {
            command.add(each.toString());
        }
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("A compilation failed: " + said);
        }
        delete(classes);
        return Long.parseLong(said) / 1_000_000;
    }

    private static double median(List<Long> values) {
        List<Long> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
