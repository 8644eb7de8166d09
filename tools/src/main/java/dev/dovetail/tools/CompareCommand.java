package dev.dovetail.tools;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The commands {@code validate} and {@code diff}. */
final class CompareCommand {
    private static final Set<String> VALUED = Set.of("--url", "--user", "--password", "--schema-class",
            "--classpath", "--level");

    private CompareCommand() {}

    /** Prints the differences. Returns 1 if there are any. */
    static int validate(List<String> words, PrintStream out) {
        return compare(words, (comparison, level) -> {
            List<String> differences = comparison.validate(level);
            differences.forEach(out::println);
            out.println(differences.isEmpty() ? "The tables are as the entities say."
                    : differences.size() + (differences.size() == 1 ? " difference." : " differences."));
            return differences.isEmpty() ? 0 : 1;
        });
    }

    /** Prints the script. */
    static int diff(List<String> words, PrintStream out) {
        return compare(words, (comparison, level) -> {
            out.print(comparison.diff(level));
            return 0;
        });
    }

    private interface Action {
        int run(SchemaComparison comparison, String level);
    }

    private static int compare(List<String> words, Action action) {
        Arguments arguments = Arguments.of(words, VALUED, Set.of());
        String url = arguments.required("--url", "jdbc:postgresql://localhost/shop");
        String name = arguments.required("--schema-class", "com.acme.shop.ShopSchema");
        String path = arguments.required("--classpath", "target/classes");
        try (URLClassLoader loader = new URLClassLoader(urls(path), Main.class.getClassLoader())) {
            SchemaComparison comparison = new SchemaComparison(
                    EntitiesCommand.source(arguments, url, loader), loader, name);
            return action.run(comparison, arguments.value("--level", "structure"));
        } catch (IOException e) {
            throw new UncheckedIOException("The class path could not be closed", e);
        }
    }

    private static URL[] urls(String path) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String part : path.split(File.pathSeparator)) {
            File file = new File(part);
            if (!file.exists()) {
                throw new UsageException("--classpath: there is no " + part + ". Name folders and jars, separated by \""
                        + File.pathSeparator + "\", as in: --classpath target/classes");
            }
            urls.add(file.toURI().toURL());
        }
        return urls.toArray(URL[]::new);
    }
}
