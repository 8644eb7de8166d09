package dev.dovetail.processor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles from memory into memory; one file manager, with the class path that it has read, serves many runs. */
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private final Map<String, Written> written = new TreeMap<>();

    MemoryFiles() {
        super(ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8));
    }

    /** Compiles {@code sources}, text by path, with {@code processors}. */
    List<Diagnostic<? extends JavaFileObject>> compile(
            Map<String, String> sources, List<Processor> processors, String... options) {
        written.clear();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        List<Source> units = new ArrayList<>();
        sources.forEach((path, text) -> units.add(new Source(path, text)));
        List<String> all = new ArrayList<>(List.of("-implicit:none", "-Xmaxerrs", "1000"));
        Collections.addAll(all, options);
        JavaCompiler.CompilationTask task = compiler.getTask(Writer.nullWriter(), this, collector, all, null, units);
        task.setLocale(Locale.ROOT);
        task.setProcessors(processors);
        task.call();
        return collector.getDiagnostics();
    }

    /** What was written to the path; empty for nothing. */
    String text(String path) {
        Written file = written.get(path);
        return file == null ? "" : file.bytes.toString(StandardCharsets.UTF_8);
    }

    /** Loads the classes that were written. */
    ClassLoader loader() {
        Map<String, byte[]> classes = new TreeMap<>();
        Map<String, byte[]> resources = new TreeMap<>();
        written.forEach((path, file) -> {
            byte[] bytes = file.bytes.toByteArray();
            if (path.endsWith(".class")) {
                classes.put(path.substring(0, path.length() - 6).replace('/', '.'), bytes);
            } else {
                resources.put(path, bytes);
            }
        });
        return new ClassLoader(MemoryFiles.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = classes.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }

            @Override
            public InputStream getResourceAsStream(String name) {
                byte[] bytes = resources.get(name);
                return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
            }
        };
    }

    /** The paths of all that was written. */
    Collection<String> paths() {
        return written.keySet();
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        return file(className.replace('.', '/') + kind.extension, kind);
    }

    @Override
    public FileObject getFileForOutput(Location location, String packageName, String relativeName, FileObject sibling) {
        return file((packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/") + relativeName,
                JavaFileObject.Kind.OTHER);
    }

    private Written file(String path, JavaFileObject.Kind kind) {
        return written.computeIfAbsent(path, name -> new Written(name, kind));
    }

    /** Whether the message points into one of the user's sources. */
    static boolean pointsIntoSource(Diagnostic<? extends JavaFileObject> diagnostic) {
        return diagnostic.getSource() instanceof Source;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String path, String text) {
            super(URI.create("memory:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Written extends SimpleJavaFileObject {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Written(String path, Kind kind) {
            super(URI.create("memory:///generated/" + path), kind);
        }

        @Override
        public OutputStream openOutputStream() {
            bytes.reset();
            return bytes;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }
}
