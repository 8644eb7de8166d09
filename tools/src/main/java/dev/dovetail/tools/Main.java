package dev.dovetail.tools;

import dev.dovetail.error.DovetailException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

/** The command line: {@code entities}, {@code validate} and {@code diff}. */
public final class Main {
    private static final String USAGE = """
            Usage: java -cp dovetail-tools.jar:DRIVER dev.dovetail.tools.Main COMMAND OPTIONS

            Commands
              entities    writes entities of the tables of a database
              validate    compares the tables of a database with a compiled schema
              diff        prints a script that makes the tables those of a compiled schema
              help        prints this

            Options of all commands
              --url URL              the JDBC URL
              --user USER            the user
              --password PASSWORD    the password; or set the variable DOVETAIL_PASSWORD

            Options of entities
              --package NAME         the package of the entities
              --output FOLDER        the folder of sources (src/main/java)
              --schema NAMES         the schemas of the database, separated by commas (that of the connection)
              --tables PATTERNS      the tables, as in film*,actor (all)
              --exclude PATTERNS     the tables to leave out
              --key TABLE=COLUMNS    what identifies the rows of a view, or of a table without a key; repeatable
              --check-enums          makes enums of CHECK (... IN ('a', 'b'))

            Options of validate and diff
              --schema-class NAME    the generated schema, as in com.acme.shop.ShopSchema
              --classpath PATH       the folders and jars with the compiled entities
              --level LEVEL          structure or strict (structure)
            """;

    private final PrintStream out;
    private final PrintStream err;

    Main(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs a command, and ends the process: with 0 if all is well, 1 if there are differences, 2 after an error. */
    public static void main(String[] args) {
        int status = new Main(System.out, System.err).run(args);
        System.out.flush();
        System.exit(status);
    }

    /** Runs a command. Returns the status of the process. */
    int run(String... args) {
        String command = args.length == 0 ? "help" : args[0];
        List<String> words = args.length == 0 ? List.of() : Arrays.asList(args).subList(1, args.length);
        try {
            return switch (command) {
                case "entities" -> EntitiesCommand.run(words, out);
                case "validate" -> CompareCommand.validate(words, out);
                case "diff" -> CompareCommand.diff(words, out);
                case "help", "-h", "--help" -> help();
                default -> throw new UsageException("There is no command \"" + command
                        + "\". The commands are: entities, validate, diff, help");
            };
        } catch (UsageException e) {
            err.println(e.getMessage());
            return 2;
        } catch (DovetailException | IllegalArgumentException | IllegalStateException e) {
            err.println(e.getMessage());
            Throwable cause = e.getCause();
            if (cause != null && cause.getMessage() != null && !String.valueOf(e.getMessage())
                    .contains(cause.getMessage())) {
                err.println(cause.getMessage());
            }
            return 2;
        }
    }

    private int help() {
        out.print(USAGE);
        return 0;
    }
}
