package dev.dovetail.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** One run of javac over a folder of sources, and what it said. */
final class CompilerRun {
    /** Keeps the jars of the class path open, which takes a third of a small compilation. */
    private static final StandardJavaFileManager SHARED = fresh(ToolProvider.getSystemJavaCompiler());

    private final List<Diagnostic<? extends JavaFileObject>> diagnostics;
    private final Path output;

    private CompilerRun(List<Diagnostic<? extends JavaFileObject>> diagnostics, Path output) {
        this.diagnostics = diagnostics;
        this.output = output;
    }

    private static List<Processor> ours() {
        return List.of(new EntityProcessor(), new OptionProcessor(), new SchemaProcessor(), new LookAlikeProcessor());
    }

    /** Compiles {@code folder} with our processors. */
    static CompilerRun withProcessors(Path folder, Path output, String... options) throws IOException {
        return run(sources(folder), output, ours(), options);
    }

    /** The same, with the sources in the opposite order, and with processors that the compiler finds by itself. */
    static CompilerRun backwards(Path folder, Path output, String... options) throws IOException {
        List<Path> sources = new ArrayList<>(sources(folder));
        Collections.reverse(sources);
        return run(sources, output, List.of(), options);
    }

    /** Compiles {@code folder} with our processors, and one of somebody else. */
    static CompilerRun withAnother(Processor other, Path folder, Path output, String... options) throws IOException {
        return run(sources(folder), output,
                List.of(other, new EntityProcessor(), new SchemaProcessor(), new LookAlikeProcessor(), new OptionProcessor()),
                options);
    }

    /** Compiles these sources with {@code processors}. */
    static CompilerRun of(List<Path> sources, List<Processor> processors, Path output, String... options)
            throws IOException {
        return run(sources, output, processors, options);
    }

    /** The same, and shows the processors {@code classes}, which are compiled already. */
    static CompilerRun of(List<Path> sources, List<String> classes, List<Processor> processors, Path output,
            String... options) throws IOException {
        return run(sources, classes, output, processors, options);
    }

    /** Compiles {@code folder} as if we did not exist. */
    static CompilerRun withoutProcessors(Path folder, Path output, String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of(options));
        all.add("-proc:none");
        return run(sources(folder), output, List.of(), all.toArray(new String[0]));
    }

    private static CompilerRun run(
            List<Path> sources, Path output, List<Processor> processors, String... options) throws IOException {
        return run(sources, List.of(), output, processors, options);
    }

    private static CompilerRun run(List<Path> sources, List<String> classes, Path output, List<Processor> processors,
            String... options) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        boolean isPlain = Stream.of(options).allMatch(CompilerRun::isPlain);
        StandardJavaFileManager manager = isPlain ? SHARED : fresh(compiler);
        try {
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            manager.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(output));
            List<String> all = new ArrayList<>(List.of("-implicit:none"));
            Collections.addAll(all, options);
            if (!all.contains("-Xlint:all")) {
                all.add("-Xlint:all,-processing,-path");
            }
            JavaCompiler.CompilationTask task = compiler.getTask(new StringWriter(), manager, collector, all, classes,
                    manager.getJavaFileObjectsFromPaths(sources));
            task.setLocale(Locale.ROOT);
            if (!processors.isEmpty()) {
                task.setProcessors(processors);
            }
            task.call();
        } finally {
            if (!isPlain) {
                manager.close();
            }
        }
        return new CompilerRun(collector.getDiagnostics(), output);
    }

    private static StandardJavaFileManager fresh(JavaCompiler compiler) {
        return compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    }

    /** Returns whether an option leaves nothing behind in the file manager that the next compilation does not set. */
    private static boolean isPlain(String option) {
        return !option.startsWith("-") || option.equals("-classpath") || option.startsWith("-A")
                || option.startsWith("-Xlint") || option.startsWith("-proc:");
    }

    static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    /** Each message on a line: {@code Post.java:14:20: error: text}. */
    List<String> messages() {
        return diagnostics.stream().map(CompilerRun::message).toList();
    }

    /** Where the compiler wrote to. */
    Path output() {
        return output;
    }

    private static String message(Diagnostic<? extends JavaFileObject> diagnostic) {
        String kind = switch (diagnostic.getKind()) {
            case ERROR -> "error";
            case WARNING, MANDATORY_WARNING -> "warning";
            default -> "note";
        };
        JavaFileObject source = diagnostic.getSource();
        String place = source == null ? "" : Path.of(source.getName()).getFileName() + ":"
                + diagnostic.getLineNumber() + ":" + diagnostic.getColumnNumber() + ": ";
        return place + kind + ": " + diagnostic.getMessage(Locale.ROOT);
    }
}
