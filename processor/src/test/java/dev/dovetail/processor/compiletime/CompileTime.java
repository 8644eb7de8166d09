package dev.dovetail.processor.compiletime;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Measures what the processors cost: the time that javac takes for many entities with them, against the time that it
 * takes for the same entities and the files generated from them without. Each compilation is a JVM of its own, the two
 * take turns, and the table has the median of each. {@code mvn -q -Pcompile-time -pl processor -am verify} prints it;
 * {@code -Ddovetail.entities=100,1000} and {@code -Ddovetail.rounds=9} choose how much. With
 * {@code -Ddovetail.before=<classes of an older processor>} a second row has the times of that one, from the same run.
 */
final class CompileTime {
    /** How long a compilation took, and how long it kept processors busy, which other programs disturb less. */
    record Seconds(double clock, double busy) {}

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
        System.out.println("| Entities | javac alone | with Dovetail | ratio | CPU alone | CPU with Dovetail | ratio |");
        System.out.println("|---------:|------------:|--------------:|------:|----------:|------------------:|------:|");
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
        String path = System.getProperty("java.class.path");
        String older = System.getProperty("dovetail.before", "");
        List<Seconds> alone = new ArrayList<>();
        List<Seconds> before = new ArrayList<>();
        List<Seconds> processed = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            if (!older.isEmpty()) {
                delete(generated);
                before.add(compile(generated.toString(), older + File.pathSeparator + path, sources));
            }
            delete(generated);
            processed.add(compile(generated.toString(), path, sources));
            alone.add(compile("", "", sources, generated));
        }
        String row = row(String.format(Locale.ROOT, "%,d", count), alone, processed);
        String first = String.format(Locale.ROOT, "%,d before", count);
        return before.isEmpty() ? row : row(first, alone, before) + "\n" + row;
    }

    private static String row(String title, List<Seconds> alone, List<Seconds> processed) {
        return String.format(Locale.ROOT, "| %s | %s | %s |", title,
                row(median(alone, Seconds::clock), median(processed, Seconds::clock)),
                row(median(alone, Seconds::busy), median(processed, Seconds::busy)));
    }

    private static String row(double without, double with) {
        return String.format(Locale.ROOT, "%.1f s | %.1f s | %.2f", without, with, with / without);
    }

    private Seconds compile(String generated, String processors, Path... sources)
            throws IOException, InterruptedException {
        Path classes = folder.resolve("classes");
        String classPath = System.getProperty("java.class.path");
        Seconds taken = compile(generated, classes, classPath, processors, List.of(sources));
        delete(classes);
        return taken;
    }

    /** Runs one compilation, as {@link OneCompilation} does it. */
    static Seconds compile(String generated, Path classes, String classPath, String processors, List<Path> sources)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx2g", "-classpath",
                here(), OneCompilation.class.getName(), generated, classes.toString(), classPath, processors));
        sources.forEach(each -> command.add(each.toString()));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("A compilation failed: " + said);
        }
        String[] nanoseconds = said.split(" ");
        return new Seconds(Long.parseLong(nanoseconds[0]) / 1e9, Long.parseLong(nanoseconds[1]) / 1e9);
    }

    /** Returns where the classes of these measurements are, which is not where the processors are. */
    private static String here() {
        try {
            return Path.of(CompileTime.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static double median(List<Seconds> values, ToDoubleFunction<Seconds> which) {
        double[] sorted = values.stream().mapToDouble(which).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
