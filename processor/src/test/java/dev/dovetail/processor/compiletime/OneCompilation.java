package dev.dovetail.processor.compiletime;

import com.sun.management.OperatingSystemMXBean;
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
import javax.tools.ToolProvider;

/**
 * One compilation in a JVM of its own; prints how many nanoseconds it took from the first file to the last, by the clock
 * and of the processors' time.
 */
final class OneCompilation {
    private OneCompilation() {}

    /**
     * Compiles the sources of the folders that follow the first four arguments: where generated sources go, where
     * classes go, the class path, and the path of the processors, which the compiler finds there. Without processors
     * that path is empty. The processors must not be on the class path of this JVM, which the compiler would prefer. In
     * place of a folder there may be a source, or a text file with the names of classes that the processors are shown.
     */
    public static void main(String[] arguments) throws IOException {
        Path classes = Files.createDirectories(Path.of(arguments[1]));
        List<String> options = new ArrayList<>(List.of("-implicit:none", "-Xmaxerrs", "3", "-d", classes.toString(),
                "-classpath", arguments[2]));
        if (arguments[3].isEmpty()) {
            options.add("-proc:none");
        } else {
            options.addAll(List.of("-Adovetail.advice=off", "-processorpath", arguments[3], "-s",
                    Files.createDirectories(Path.of(arguments[0])).toString()));
        }
        List<Path> sources = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        for (String each : List.of(arguments).subList(4, arguments.length)) {
            if (each.endsWith(".txt")) {
                shown.addAll(Files.readAllLines(Path.of(each)));
            } else {
                sources.addAll(sources(Path.of(each)));
            }
        }
        if (!shown.isEmpty()) {
            // javac takes names of classes only with names of processors.
            String home = "dev.dovetail.processor.";
            options.addAll(List.of("-processor", String.join(",", home + "EntityProcessor", home + "LookAlikeProcessor",
                    home + "OptionProcessor", home + "SchemaProcessor")));
        }
        StringWriter out = new StringWriter();
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long busy = system.getProcessCpuTime();
        long start = System.nanoTime();
        boolean succeeded = compile(sources, shown, options, out);
        long nanoseconds = System.nanoTime() - start;
        busy = system.getProcessCpuTime() - busy;
        if (!succeeded) {
            throw new IllegalStateException("The compilation failed: " + out);
        }
        System.out.println(nanoseconds + " " + busy);
    }

    private static boolean compile(List<Path> sources, List<String> shown, List<String> options, StringWriter out)
            throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(
                null, Locale.ROOT, StandardCharsets.UTF_8)) {
            return compiler.getTask(
                    out, manager, null, options, shown, manager.getJavaFileObjectsFromPaths(sources)).call();
        }
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
