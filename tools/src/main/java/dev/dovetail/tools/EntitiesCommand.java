package dev.dovetail.tools;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The command {@code entities}. */
final class EntitiesCommand {
    private static final Set<String> VALUED = Set.of("--url", "--user", "--password", "--package", "--output",
            "--schema", "--tables", "--exclude", "--key");
    private static final Set<String> FLAGS = Set.of("--check-enums");

    private EntitiesCommand() {}

    static int run(List<String> words, PrintStream out) {
        Arguments arguments = Arguments.of(words, VALUED, FLAGS);
        String url = arguments.required("--url", "jdbc:postgresql://localhost/shop");
        EntityOptions options = new EntityOptions(arguments.required("--package", "com.acme.shop"),
                Path.of(arguments.value("--output", "src/main/java")), arguments.list("--schema"),
                arguments.list("--tables"), arguments.list("--exclude"),
                EntityOptions.keys(arguments.all("--key")), arguments.has("--check-enums"));
        out.print(EntityGenerator.generate(source(arguments, url, Main.class.getClassLoader()), options));
        return 0;
    }

    /** Returns the source of connections that the options name. */
    static JdbcSource source(Arguments arguments, String url, ClassLoader loader) {
        String variable = System.getenv("DOVETAIL_PASSWORD");
        String password = arguments.value("--password", variable == null ? "" : variable);
        return JdbcSource.of(url, arguments.value("--user", ""), password, loader);
    }
}
