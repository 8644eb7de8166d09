package dev.dovetail.processor.compiletime;

import com.sun.management.OperatingSystemMXBean;
import dev.dovetail.processor.EntityProcessor;
import dev.dovetail.processor.SchemaProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * One compilation in a JVM of its own; prints how many nanoseconds it took from the first file to the last, by the clock
 * and of the processors' time.
 */
final class OneCompilation {
    private OneCompilation() {}

    /**
     * Compiles the sources of the folders that follow the first argument, which is where generated sources go, and the
     * second, where classes go; with our processors where the first is not empty.
     */
    public static void main(String[] arguments) throws IOException {
        Path generated = Path.of(arguments[0]);
        Path classes = Files.createDirectories(Path.of(arguments[1]));
        List<Path> sources = new ArrayList<>();
        for (String folder : List.of(arguments).subList(2, arguments.length)) {
            sources.addAll(sources(Path.of(folder)));
        }
        boolean processed = !arguments[0].isEmpty();
        StringWriter out = new StringWriter();
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long busy = system.getProcessCpuTime();
        long start = System.nanoTime();
        boolean succeeded = compile(sources, processed ? Files.createDirectories(generated) : classes, classes,
                processed, out);
        long nanoseconds = System.nanoTime() - start;
        busy = system.getProcessCpuTime() - busy;
        if (!succeeded) {
            throw new IllegalStateException("The compilation failed: " + out);
        }
        System.out.println(nanoseconds + " " + busy);
    }

    private static boolean compile(
            List<Path> sources, Path generated, Path classes, boolean processed, StringWriter out)
            throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(
                null, Locale.ROOT, StandardCharsets.UTF_8)) {
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            manager.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
            List<String> options = List.of(
                    processed ? "-Adovetail.advice=off" : "-proc:none", "-implicit:none", "-Xmaxerrs", "3");
            JavaCompiler.CompilationTask task = compiler.getTask(
                    out, manager, null, options, null, manager.getJavaFileObjectsFromPaths(sources));
            if (processed) {
                task.setProcessors(List.of(new EntityProcessor(), new SchemaProcessor()));
            }
            return task.call();
        }
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
