package dev.dovetail.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A processor path with the processor alone, where the annotations cannot be loaded. */
class WithoutRuntimeTest {
    private static final Path INPUT = Path.of("src/test/resources/golden/interface/input/com/acme/blog");

    @TempDir
    Path output;

    @Test
    void theMessageSaysWhatToAdd() throws Exception {
        URL[] path = {location(EntityProcessor.class), location(ClassName.class)};
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader());
                StandardJavaFileManager files = compiler.getStandardFileManager(said, null, null)) {
            List<Processor> processors = new ArrayList<>();
            for (String name : List.of("EntityProcessor", "LookAlikeProcessor", "OptionProcessor", "SchemaProcessor")) {
                processors.add((Processor) loader.loadClass("dev.dovetail.processor." + name).getConstructor()
                        .newInstance());
            }
            JavaCompiler.CompilationTask task = compiler.getTask(null, files, said, List.of("-d", output.toString()),
                    null, files.getJavaFileObjects(INPUT.resolve("Author.java"), INPUT.resolve("Book.java")));
            task.setProcessors(processors);
            assertThat(task.call()).isFalse();
        }
        assertThat(said.getDiagnostics()).extracting(each -> each.getMessage(null)).containsExactly(
                "dovetail-processor finds no dovetail-runtime beside it. Write: --processor-path "
                        + "dovetail-processor.jar:dovetail-runtime.jar, and not --processor-module-path. "
                        + "[RUNTIME_MISSING]");
    }

    private static URL location(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
