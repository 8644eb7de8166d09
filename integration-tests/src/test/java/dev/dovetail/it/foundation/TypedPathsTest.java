package dev.dovetail.it.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A query takes only conditions on its own root: what does not belong to it is refused by javac. */
class TypedPathsTest {
    @TempDir
    Path output;

    @Test
    void aFilterOnThePathOfTheRootCompiles() {
        assertThat(compile("session.select(post).where(post.user().name.eq(\"Prince\"))")).isEmpty();
    }

    @Test
    void aFilterOnATableOutsideTheQueryDoesNotCompile() {
        List<Diagnostic<? extends JavaFileObject>> errors = compile("session.select(post).where(user.name.eq(\"Prince\"))");

        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).getLineNumber()).isEqualTo(8);
        assertThat(errors.get(0).getMessage(null))
                .contains("Condition<dev.dovetail.it.conformance.User>")
                .contains("cannot be converted to dev.dovetail.query.Condition<dev.dovetail.it.conformance.Post>");
    }

    @Test
    void anOrderByATableOutsideTheQueryDoesNotCompile() {
        assertThat(compile("session.select(post).orderBy(user.name.asc())")).hasSize(1);
    }

    @Test
    void aStepToManyHasNoColumnsOfItsOwn() {
        assertThat(compile("session.select(post).where(post.comments().name.eq(\"x\"))")).hasSize(1);
    }

    @Test
    void aPlanOfAnotherEntityDoesNotCompile() {
        assertThat(compile("session.select(post).with(dev.dovetail.query.Plans.joined(user.posts()))")).hasSize(1);
    }

    private List<Diagnostic<? extends JavaFileObject>> compile(String expression) {
        String source = """
                package example;
                import static dev.dovetail.it.conformance.Post_.post;
                import static dev.dovetail.it.conformance.User_.user;
                import dev.dovetail.session.Session;
                final class Example {
                    static Object query(Session session) {
                        return
                                %s;
                    }
                }
                """.formatted(expression);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        compiler.getTask(new StringWriter(), null, found,
                List.of("-proc:none", "-d", output.toString(), "-cp", System.getProperty("java.class.path")), null,
                List.of(new Source(source))).call();
        return found.getDiagnostics().stream().filter(d -> d.getKind() == Diagnostic.Kind.ERROR).toList();
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///example/Example.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
