package dev.dovetail.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every example of docs/queries.md compiles, and stands beside what others write. */
class QueriesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "queries.md");
    private static final String IMPORTS = """
            package dev.dovetail.it.docs;
            import static dev.dovetail.it.docs.Archive_.archive;
            import static dev.dovetail.it.docs.Book_.book;
            import static dev.dovetail.it.docs.Comment_.comment;
            import static dev.dovetail.it.docs.Medium_.medium;
            import static dev.dovetail.it.docs.Node_.node;
            import static dev.dovetail.it.docs.Post_.post;
            import static dev.dovetail.it.docs.Shelf_.shelf;
            import static dev.dovetail.it.docs.User_.user;
            import static dev.dovetail.query.Functions.*;
            import static dev.dovetail.query.Plans.*;
            import static dev.dovetail.query.Shapes.*;
            import dev.dovetail.query.*;
            import dev.dovetail.session.*;
            import dev.dovetail.tuple.*;
            import java.util.*;
            import java.util.stream.Stream;
            import static java.lang.System.Logger.Level.WARNING;
            class Examples {
                interface View { void render(Session session); }
            """;

    @TempDir
    Path output;

    @Test
    void examplesCompile() throws IOException {
        StringBuilder source = new StringBuilder(IMPORTS);
        List<String> examples = all("(?s)```java\n(.*?)```");
        for (int i = 0; i < examples.size(); i++) {
            source.append("void example").append(i).append("(Session session, Database database, Post last, String words,")
                    .append(" View page, System.Logger logger) {\n").append(examples.get(i)).append("}\n");
        }
        assertThat(examples).hasSizeGreaterThan(20);
        assertThat(errors(source.append("}\n").toString())).isEmpty();
    }

    @Test
    void eachOfTheThreeOthersIsShownAsOften() throws IOException {
        List<String> sqlAlchemy = all("(?m)^\\| SQLAlchemy \\| (.+) \\|$");
        assertThat(sqlAlchemy).hasSizeGreaterThan(15);
        assertThat(all("(?m)^\\| JPQL \\| (.+) \\|$")).hasSameSizeAs(sqlAlchemy);
        assertThat(all("(?m)^\\| jOOQ \\| (.+) \\|$")).hasSameSizeAs(sqlAlchemy);
    }

    private static List<String> all(String pattern) throws IOException {
        return Pattern.compile(pattern).matcher(Files.readString(PAGE)).results().map(found -> found.group(1)).toList();
    }

    private String errors(String code) {
        JavaFileObject source = new SimpleJavaFileObject(URI.create("string:///dev/dovetail/it/docs/Examples.java"),
                JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return code;
            }
        };
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options = List.of("-proc:none", "-Xlint:all", "-classpath", System.getProperty("java.class.path"), "-d",
                output.toString());
        ToolProvider.getSystemJavaCompiler().getTask(null, null, found, options, null, List.of(source)).call();
        List<String> lines = code.lines().toList();
        return found.getDiagnostics().stream().map(each -> each.getMessage(null)
                + (each.getLineNumber() > 0 ? "\n  in " + lines.get((int) each.getLineNumber() - 1) : ""))
                .collect(Collectors.joining("\n"));
    }
}
