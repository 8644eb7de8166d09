package dev.dovetail.sample.blog.tour;

import dev.dovetail.annotation.Entity;
import dev.dovetail.sample.blog.User;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Compiles a source with javac and the processors, and keeps only the messages. */
final class Compilation {
    private Compilation() {}

    /** Returns all that the compiler prints about the source {@code text}. */
    static List<String> words(String file, String text) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IllegalStateException("This program needs a JDK: a Java runtime alone has no compiler.");
        }
        StringWriter words = new StringWriter();
        try {
            Path output = Files.createTempDirectory("dovetail-mistake");
            try {
                JavaCompiler.CompilationTask task = compiler.getTask(words, null, null,
                        List.of("-d", output.toString(), "-cp", classPath()), null, List.of(new Source(file, text)));
                task.setLocale(Locale.ROOT);
                task.setProcessors(processors());
                task.call();
            } finally {
                delete(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.toString().lines().toList();
    }

    private static List<Processor> processors() {
        List<Processor> processors = new ArrayList<>();
        for (Processor processor : ServiceLoader.load(Processor.class, Compilation.class.getClassLoader())) {
            if (processor.getClass().getName().startsWith("dev.dovetail.")) {
                processors.add(processor);
            }
        }
        if (processors.isEmpty()) {
            throw new IllegalStateException("dovetail-processor is not on the class path.");
        }
        return processors;
    }

    /** Returns the class path with the runtime, the annotations and the blog. */
    private static String classPath() {
        List<String> places = new ArrayList<>();
        for (Class<?> type : List.of(Entity.class, Nullable.class, User.class)) {
            try {
                places.add(Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }
        return String.join(File.pathSeparator, places);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String file;
        private final String text;

        Source(String file, String text) {
            super(URI.create("string:///" + file), Kind.SOURCE);
            this.file = file;
            this.text = text;
        }

        @Override
        public String getName() {
            return file;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
