package dev.dovetail.processor.compiletime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import dev.dovetail.processor.EntityProcessor;
import dev.dovetail.processor.Metered;
import dev.dovetail.processor.SchemaProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.management.JMException;
import javax.management.ObjectName;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the processors cost, in counts, which do not depend on the machine. */
class CostTest {
    private static final Pattern LIVE = Pattern.compile(
            "\\s+\\d+:\\s+(\\d+)\\s+\\d+\\s+(dev\\.dovetail\\.processor\\.(?:model|declaration|resolve)\\.[\\w$]+)\\s");

    @TempDir
    Path folder;

    @Test
    void theCompilerEntersTheSourcesNoMoreOftenThanNeeded() throws IOException {
        // The first round has the entities, the second what is generated for them; the third tells that it is over.
        List<String> rounds = new ArrayList<>();
        compile(2, List.of(), event -> rounds.add(event.getKind().name()), false);
        assertThat(rounds).containsOnly("ANNOTATION_PROCESSING_ROUND").hasSize(3);
    }

    @Test
    void anEntityCostsTheSameAmongManyAsAmongFew() throws IOException {
        // The first compilation also allocates what the JVM keeps.
        allocated(4);
        List<Double> few = allocated(24);
        List<Double> many = allocated(96);
        for (int i = 0; i < few.size(); i++) {
            assertThat(many.get(i)).as("bytes that processor %s of %s allocates for an entity", i, few.size())
                    .isCloseTo(few.get(i), within(few.get(i) * 0.15));
        }
    }

    @Test
    void theSchemaReadsNoEntityAgain() throws IOException {
        // Its files cost less than a third of what reading and resolving the entities and their own files cost.
        List<Double> allocated = allocated(24);
        assertThat(allocated.get(1)).isLessThan(allocated.get(0) / 3);
    }

    @Test
    void aChangeCompilesNoMoreThanTheEntityAndItsNeighbours() throws IOException {
        Path home = compile(12, List.of(), event -> {}, true);
        Path sources = home.resolve("sources");
        List<String> others = new ArrayList<>();
        for (int i = 1; i < 12; i++) {
            others.add("com.acme.p0.Entity" + i);
        }
        Path output = Files.createDirectories(home.resolve("changed"));
        assertThat(run(List.of(sources.resolve("com/acme/p0/Entity0.java")), others,
                List.of(new EntityProcessor(), new SchemaProcessor()), event -> {}, output, "-classpath",
                System.getProperty("java.class.path") + File.pathSeparator + home)).isTrue();
        assertThat(generated(output)).isEqualTo(Stream.of(0, 1, 11).flatMap(i -> Stream.of(
                "Entity" + i + "Dao.java", "Entity" + i + "_.java", "Entity" + i + "_Impl.java")).sorted()
                .collect(Collectors.toCollection(() -> new TreeSet<>(Set.of("AcmeSchema.java")))));
    }

    @Test
    void processorsKeepNothingOfAnEntityWhoseFilesAreWritten() throws Exception {
        List<Processor> processors = List.of(new EntityProcessor(), new SchemaProcessor());
        compile(40, processors, event -> {}, false);
        assertThat(live()).isNotEmpty();
        assertThat(live().entrySet()).as("kept by %s", processors).noneMatch(each -> each.getValue() >= 40);
    }

    /** Returns how many bytes each of the processors allocates, divided by the number of entities. */
    private List<Double> allocated(int entities) throws IOException {
        List<Metered> metered = List.of(new Metered(new EntityProcessor()), new Metered(new SchemaProcessor()));
        compile(entities, metered, event -> {}, false);
        return metered.stream().map(each -> each.allocated() / (double) entities).toList();
    }

    /** Returns how many objects of each class that describes entities are reachable. */
    private static Map<String, Integer> live() throws JMException {
        String histogram = (String) ManagementFactory.getPlatformMBeanServer().invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"), "gcClassHistogram",
                new Object[] {new String[0]}, new String[] {String[].class.getName()});
        Map<String, Integer> live = new TreeMap<>();
        Matcher found = LIVE.matcher(histogram);
        while (found.find()) {
            live.put(found.group(2), Integer.valueOf(found.group(1)));
        }
        return live;
    }

    /**
     * Processes entities with {@code processors}, or with those that the compiler finds if there are none. Compiles
     * them as well if {@code isWhole}. Returns where the files are.
     */
    private Path compile(int entities, List<? extends Processor> processors, RoundListener listener, boolean isWhole)
            throws IOException {
        Path home = Files.createTempDirectory(folder, "entities");
        Path sources = home.resolve("sources");
        new ManyEntities(entities).writeTo(sources);
        // From JDK 23 on, a compiler that is told nothing of processors uses none.
        String[] options = isWhole ? new String[] {"-processorpath", System.getProperty("java.class.path")}
                : new String[] {"-proc:only"};
        assertThat(run(files(sources, ".java"), List.of(), processors, listener, home, options)).isTrue();
        assertThat(home.resolve("META-INF/dovetail/com.acme.Acme/h2.sql")).exists();
        return home;
    }

    private static boolean run(List<Path> sources, List<String> classes, List<? extends Processor> processors,
            RoundListener listener, Path output, String... options) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> all = new ArrayList<>(List.of("-implicit:none", "-Adovetail.advice=off",
                "-Adovetail.schema=com.acme.Acme", "-d", output.toString()));
        all.addAll(List.of(options));
        StringWriter out = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(
                null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    out, manager, null, all, classes, manager.getJavaFileObjectsFromPaths(sources));
            task.addTaskListener(listener);
            if (!processors.isEmpty()) {
                task.setProcessors(processors);
            }
            boolean succeeded = task.call();
            assertThat(out.toString()).isEmpty();
            return succeeded;
        }
    }

    private static Set<String> generated(Path output) throws IOException {
        return files(output, ".java").stream().map(each -> String.valueOf(each.getFileName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> files(Path folder, String extension) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(each -> each.toString().endsWith(extension)).sorted().toList();
        }
    }

    /** Told of each round of annotation processing. */
    private interface RoundListener extends TaskListener {
        void began(TaskEvent round);

        @Override
        default void started(TaskEvent event) {
            if (event.getKind() == TaskEvent.Kind.ANNOTATION_PROCESSING_ROUND) {
                began(event);
            }
        }
    }
}
