package dev.dovetail.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What does not belong to a query does not compile. */
class RootTypeTest {
    @Test
    void aConditionBelongsToItsRoot() {
        assertThat(errors("posts.where(post.user().name.eq(\"x\"), post.tags().any(t -> t.name.eq(post.title)))"))
                .isEmpty();
        assertThat(errors("posts.where(user.name.eq(\"x\"))")).isNotEmpty();
        assertThat(errors("posts.where(post.title.eq(\"x\").and(user.name.eq(\"x\")))")).isNotEmpty();
        assertThat(errors("posts.where(post.tags().any(t -> user.name.eq(\"x\")))")).isNotEmpty();
        assertThat(errors("posts.where(post.title.eq(user.name))")).isNotEmpty();
    }

    @Test
    void soDoOrdersJoinsAndPlans() {
        assertThat(errors("posts.orderBy(post.user().name, post.id.desc())")).isEmpty();
        assertThat(errors("posts.orderBy(user.name)")).isNotEmpty();
        assertThat(errors("posts.join(post.user(), u -> u.name.eq(\"x\")).join(post.tags(), t -> t.name.eq(\"x\"))"))
                .isEmpty();
        assertThat(errors("posts.join(user.boss())")).isNotEmpty();
        assertThat(errors("posts.with(Plans.joined(post.user()).with(Plans.selectIn(user.posts())))")).isEmpty();
        assertThat(errors("posts.with(Plans.joined(user.posts()))")).isNotEmpty();
        assertThat(errors("posts.with(Plans.joined(post.user()).with(Plans.selectIn(post.tags())))")).isNotEmpty();
    }

    @Test
    void aCollectionHasNoColumnsAndValuesHaveTypes() {
        assertThat(errors("posts.where(post.tags().name.eq(\"x\"))")).isNotEmpty();
        assertThat(errors("posts.where(post.rating.eq(\"x\"))")).isNotEmpty();
        assertThat(errors("posts.where(post.rating.in(1, 2))")).isEmpty();
        assertThat(errors("posts.where(post.published.lower().eq(\"x\"))")).isNotEmpty();
        assertThat(errors("Query.of(post.user(), null)")).isNotEmpty();
    }

    private static List<String> errors(String expression) {
        String code = """
                package dev.dovetail.query;
                import static dev.dovetail.query.Blog.*;
                final class Sample {
                    Object ask(Query<Post> posts) {
                        return %s;
                    }
                }
                """.formatted(expression);
        JavaFileObject source = new SimpleJavaFileObject(URI.create("string:///Sample.java"),
                JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return code;
            }
        };
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options = List.of("-proc:none", "-classpath", System.getProperty("java.class.path"));
        JavacTask task = (JavacTask) compiler.getTask(null, null, found, options, null, List.of(source));
        try {
            task.analyze();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(each -> each.getMessage(Locale.ENGLISH))
                .toList();
    }
}
