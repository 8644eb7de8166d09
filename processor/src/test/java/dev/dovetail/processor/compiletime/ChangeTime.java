package dev.dovetail.processor.compiletime;

import dev.dovetail.processor.compiletime.CompileTime.Seconds;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Measures a compilation after a change of one entity, as Gradle does it: the changed source is compiled, and the other
 * entities are shown to the processors as class files. Takes the options of {@link CompileTime}.
 */
final class ChangeTime {
    private static final String PATH = System.getProperty("java.class.path");

    private final Path folder;
    private final Map<String, List<Seconds>> taken = new LinkedHashMap<>();

    private ChangeTime(Path folder) {
        this.folder = folder;
    }

    /** Prints the table. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.out.println("| Compilation | time | CPU |");
        System.out.println("|-------------|-----:|----:|");
        for (String count : System.getProperty("dovetail.entities", "1000").split(",")) {
            Path folder = Files.createTempDirectory("dovetail-change-time");
            try {
                ChangeTime measured = new ChangeTime(folder);
                measured.measure(Integer.parseInt(count.strip()), Integer.getInteger("dovetail.rounds", 5));
                measured.taken.forEach((what, seconds) -> System.out.printf(Locale.ROOT, "| %s | %.1f s | %.1f s |%n",
                        what, CompileTime.median(seconds, Seconds::clock), CompileTime.median(seconds, Seconds::busy)));
            } finally {
                CompileTime.delete(folder);
            }
        }
    }

    private void measure(int count, int rounds) throws IOException, InterruptedException {
        Path sources = folder.resolve("sources");
        new ManyEntities(count).writeTo(sources);
        Path two = folder.resolve("two");
        new ManyEntities(2).writeTo(two);
        Path plain = Files.writeString(folder.resolve("Plain.java"), "final class Plain {}");
        Path whole = folder.resolve("whole");
        add("all " + count, CompileTime.compile(folder.resolve("generated").toString(), whole, PATH, PATH,
                List.of(sources)));
        List<String> names = IntStream.range(0, count).mapToObj(i -> "com.acme.p" + i / 50 + ".Entity" + i).toList();
        Path all = Files.write(folder.resolve("all.txt"), names);
        Path others = Files.write(folder.resolve("others.txt"), names.subList(1, count));
        Path changed = sources.resolve("com/acme/p0/Entity0.java");
        String older = System.getProperty("dovetail.before", "");
        for (int i = 0; i < rounds; i++) {
            if (!older.isEmpty()) {
                change("one of " + count + " before", older + File.pathSeparator + PATH, whole, changed, others);
            }
            change("one of " + count, PATH, whole, changed, others);
            change("none of " + count + ", but a class without annotations", PATH, whole, plain, all);
            change("two of two", PATH, whole, two);
        }
    }

    private void change(String what, String processors, Path whole, Path... sources)
            throws IOException, InterruptedException {
        Path classes = folder.resolve("classes");
        Path generated = folder.resolve("changed");
        add(what, CompileTime.compile(generated.toString(), classes, PATH + File.pathSeparator + whole, processors,
                List.of(sources)));
        CompileTime.delete(classes);
        CompileTime.delete(generated);
    }

    private void add(String what, Seconds seconds) {
        taken.computeIfAbsent(what, each -> new ArrayList<>()).add(seconds);
    }
}
