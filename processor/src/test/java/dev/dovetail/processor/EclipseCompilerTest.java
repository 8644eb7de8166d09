package dev.dovetail.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Eclipse's compiler, which editors run while one types, generates from the goldens what javac does, to the byte. */
class EclipseCompilerTest {
    private static final Path CASES = Path.of("src/test/resources/golden");

    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicTest> generatesTheSame() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList().stream().map(folder ->
                    DynamicTest.dynamicTest(folder.getFileName().toString(), () -> compare(folder)));
        }
    }

    private void compare(Path folder) throws IOException {
        Path output = Files.createTempDirectory(temporary, folder.getFileName().toString());
        assertThat(errors(CompilerRun.sources(folder.resolve("input")), output)).isEmpty();
        for (Path expected : files(folder.resolve("expected"))) {
            Path file = output.resolve(folder.resolve("expected").relativize(expected).toString());
            assertThat(file).hasSameTextualContentAs(expected);
            assertThat(Files.readAllBytes(file)).isEqualTo(Files.readAllBytes(expected));
        }
    }

    static List<String> errors(List<Path> sources, Path output) throws IOException {
        JavaCompiler compiler = new EclipseCompiler();
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        StringWriter out = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(
                collector, Locale.ROOT, StandardCharsets.UTF_8)) {
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            manager.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(output));
            JavaCompiler.CompilationTask task = compiler.getTask(out, manager, collector,
                    List.of("--release", "17", "-nowarn", "-Adovetail.advice=off",
                            "-classpath", System.getProperty("java.class.path")),
                    null, manager.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(new EntityProcessor(), new SchemaProcessor()));
            task.call();
        }
        return collector.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(each -> each.getSource() + ":" + each.getLineNumber() + ": " + each.getMessage(Locale.ROOT))
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
