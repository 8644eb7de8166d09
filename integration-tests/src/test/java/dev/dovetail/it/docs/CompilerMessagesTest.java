package dev.dovetail.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the compiler says of mistakes in queries is short, and names them. */
class CompilerMessagesTest {
    private static final String MISFIT = "unreported exception dev.dovetail.query.ShapeDoesNotFit; must be caught or declared to be"
            + " thrown";

    @TempDir
    Path output;

    private List<String> said(String expression) {
        String code = """
                package dev.dovetail.it.docs;
                import static dev.dovetail.it.docs.Comment_.comment;
                import static dev.dovetail.it.docs.Post_.post;
                import static dev.dovetail.it.docs.User_.user;
                import static dev.dovetail.query.Shapes.*;
                class Mistake {
                    record Line(String title, Long views) {}
                    record Wide(Line a, Line b) {}
                    record Seventeen(Long a, Long b, Long c, Long d, Long e, Long f, Long g, Long h, Long i, Long j, Long k,
                            Long l, Long m, Long n, Long o, Long p, Long q) {}
                    record Eighteen(Long a, Long b, Long c, Long d, Long e, Long f, Long g, Long h, Long i, Long j, Long k,
                            Long l, Long m, Long n, Long o, Long p, Long q, Long r) {}
                    Object of(dev.dovetail.session.Session session) {
                        return %s;
                    }
                }
                """.formatted(expression);
        JavaFileObject source = new SimpleJavaFileObject(URI.create("string:///dev/dovetail/it/docs/Mistake.java"),
                JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return code;
            }
        };
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        ToolProvider.getSystemJavaCompiler().getTask(null, null, found, List.of("-proc:none", "-classpath",
                System.getProperty("java.class.path"), "-d", output.toString()), null, List.of(source)).call();
        return found.getDiagnostics().stream().filter(each -> each.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                .map(each -> each.getMessage(null)).toList();
    }

    private List<String> columns(String columns) {
        return said("session.select(post).columns(" + columns + ").list()");
    }

    @Test
    void aShapeThatFitsIsNoMistake() {
        assertThat(columns("shape(Line::new, post.title, post.id)")).isEmpty();
        assertThat(columns("shape(Wide::new, shape(Line::new, post.title, post.id), shape(Line::new, post.text, post.userId))"))
                .isEmpty();
        assertThat(columns("shape((title, id) -> new Line(title, id), post.title, post.id).orNull()")).isEmpty();
    }

    @Test
    void aShapeThatDoesNotFit() {
        for (String columns : List.of("shape(Line::new, post.title, post.views)", "shape(Line::new, post.title)",
                "shape(Line::new, post.title, post.id, post.id)", "shape(Line::new, post.title, user.id)",
                "post.id, shape(Line::new, post.title, post.views)",
                "shape(Wide::new, shape(Line::new, post.title, post.id), shape(Line::new, post.text, post.title))")) {
            assertThat(columns(columns)).as(columns).containsExactly(MISFIT);
        }
        // As a lambda, the compiler says which column it is.
        assertThat(columns("shape((title, views) -> new Line(title, views), post.title, post.views)")).singleElement().asString()
                .hasLineCount(1).contains("Integer cannot be converted to", "Long");
    }

    @Test
    void aShapeOfMoreThanSixteenParts() {
        assertThat(columns("shape(Seventeen::new, post.id" + ", post.id".repeat(16) + ")")).containsExactly(MISFIT);
        for (String columns : List.of("shape(Eighteen::new, post.id" + ", post.id".repeat(17) + ")",
                "post.id, shape(Eighteen::new, post.id" + ", post.id".repeat(17) + ")",
                "shape((a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s) -> 1, post.id" + ", post.id".repeat(18)
                        + ")")) {
            assertThat(columns(columns)).as(columns).singleElement().asString().hasLineCount(2).startsWith(
                    "incompatible types: cannot infer type-variable(s) R,T,ShapesNestForMoreThan16Parts\n");
        }
        assertThat(columns("shape(\"x\", post.id)")).containsExactly(MISFIT);
        assertThat(columns("shape(Line::new, post.id" + ", post.id".repeat(16) + ")")).containsExactly(MISFIT);
    }

    @Test
    void columnsOfAnotherQueryOrTooManyOfThem() {
        assertThat(columns("post.id, user.name")).containsExactly(MISFIT);
        assertThat(columns("post.id" + ", post.id".repeat(15))).isEmpty();
        assertThat(columns("post.id" + ", post.id".repeat(16))).containsExactly(MISFIT);
    }

    @Test
    void aConditionOfAnotherQuery() {
        assertThat(said("session.select(post).where(user.name.eq(\"x\"))")).singleElement().asString().hasLineCount(1)
                .contains("Condition<dev.dovetail.it.docs.User>", "cannot be converted to");
    }

    @Test
    void aKeyOfAnotherType() {
        assertThat(said("session.get(post, 1L)")).isEmpty();
        assertThat(said("session.get(post, \"1\")")).hasSize(1);
        assertThat(said("session.find(comment, \"1\")")).hasSize(1);
    }

    @Test
    void sumsHaveTheirTypes() {
        assertThat(said("(Long) session.select(post).columns(post.views.plus(1).sum()).single()")).isEmpty();
        assertThat(said("(Integer) session.select(post).columns(post.views.sum()).single()")).singleElement().asString()
                .contains("Long cannot be converted to", "Integer");
        assertThat(said("(java.math.BigInteger) session.select(post).columns(post.id.sum()).single()")).isEmpty();
        assertThat(said("(Long) session.select(post).columns(post.title.length().sum()).single()")).isEmpty();
    }
}
