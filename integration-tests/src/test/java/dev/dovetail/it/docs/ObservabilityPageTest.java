package dev.dovetail.it.docs;

import static dev.dovetail.it.docs.Comment_.comment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.session.Database;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every example of docs/observability.md compiles and runs. */
class ObservabilityPageTest {
    private static final Path PAGE = Path.of("..", "docs", "observability.md");
    private static final String IMPORTS = """
            package dev.dovetail.it.docs;
            import static dev.dovetail.it.docs.Post_.post;
            import static java.lang.System.Logger.Level.*;
            import dev.dovetail.error.*;
            import dev.dovetail.jdbc.*;
            import dev.dovetail.session.*;
            import java.time.*;
            public class Observed {
            """;

    @TempDir
    Path output;

    @Test
    void examplesCompileAndRun() throws Exception {
        List<String> examples = Pattern.compile("(?s)```java\n(.*?)```").matcher(Files.readString(PAGE)).results()
                .map(found -> found.group(1)).toList();
        assertThat(examples).hasSize(5);
        StringBuilder source = new StringBuilder(IMPORTS);
        for (int i = 0; i < examples.size(); i++) {
            source.append("public static void example").append(i)
                    .append("(Database database, System.Logger logger, Clock clock) {\n").append(examples.get(i))
                    .append("}\n");
        }
        compile(source.append("}\n").toString());
        try (URLClassLoader loader = new URLClassLoader(new URL[] {output.toUri().toURL()}, getClass().getClassLoader());
                Fixture fixture = TestDatabase.H2.create(DocsSchema.SCHEMA)) {
            Database database = Database.of(fixture.dataSource());
            Class<?> observed = loader.loadClass("dev.dovetail.it.docs.Observed");
            for (int i = 0; i < examples.size(); i++) {
                Method example = observed.getMethod("example" + i, Database.class, Logger.class, Clock.class);
                example.invoke(null, database, System.getLogger("dev.dovetail.it.docs"), Clock.systemUTC());
            }
            work(database);
        }
    }

    private static void work(Database database) {
        User root = User_.create().name("root").home(new Address("Elm 1", "Bonn", "DE"));
        Post written = Post_.create().title("a").text("b").user(root);
        database.transact(session -> session.add(written));
        assertThat(written.published()).isEqualTo(LocalDate.now(Clock.systemUTC()));
        database.transact(session -> session.get(Post_.TYPE, written.id()).title("c"));
        assertThat(database.select(comment).list()).extracting(Comment::text).containsExactly("The title was a");
        assertThatThrownBy(() -> database.transact(session -> session.delete(session.get(User_.TYPE, root.id()))))
                .hasMessage("root cannot be deleted.");
    }

    private void compile(String code) {
        JavaFileObject source = new SimpleJavaFileObject(URI.create("string:///dev/dovetail/it/docs/Observed.java"),
                JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return code;
            }
        };
        StringWriter said = new StringWriter();
        ToolProvider.getSystemJavaCompiler().getTask(said, null, null, List.of("-proc:none", "-classpath",
                System.getProperty("java.class.path"), "-d", output.toString()), null, List.of(source)).call();
        assertThat(said.toString()).isEmpty();
    }
}
