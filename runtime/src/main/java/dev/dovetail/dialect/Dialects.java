package dev.dovetail.dialect;

import java.util.List;
import java.util.Locale;

/** Finds the dialect of a database. */
public final class Dialects {
    private static final String SUPPORTED = "CockroachDB (from 22.1), H2 (from version 2), HSQLDB (from 2.7),"
            + " MariaDB (from 10.7), MySQL (from 8.4), PostgreSQL (from 12), SQLite (from 3.35),"
            + " YugabyteDB (from 2.25)";

    private Dialects() {}

    /** Returns the dialect of H2. */
    public static Dialect h2() {
        return H2Dialect.INSTANCE;
    }

    /** Returns the dialect of HSQLDB. */
    public static Dialect hsqldb() {
        return HsqldbDialect.INSTANCE;
    }

    /** Returns the dialect of MariaDB. */
    public static Dialect mariadb() {
        return MariaDbDialect.INSTANCE;
    }

    /** Returns the dialect of MySQL. */
    public static Dialect mysql() {
        return MySqlDialect.INSTANCE;
    }

    /** Returns the dialect of PostgreSQL. */
    public static Dialect postgresql() {
        return PostgreSqlDialect.INSTANCE;
    }

    /** Returns the dialect of SQLite. */
    public static Dialect sqlite() {
        return SqliteDialect.INSTANCE;
    }

    /** Returns all dialects, ordered by name. */
    public static List<Dialect> all() {
        return List.of(h2(), hsqldb(), mariadb(), mysql(), postgresql(), sqlite());
    }

    /**
     * Returns the dialect of a database.
     *
     * @param product the name of the product, from the driver
     * @param version the version of the product, from the driver
     * @throws IllegalArgumentException if the database or version is not supported; the message lists the supported
     *     ones
     */
    public static Dialect of(String product, String version) {
        return of(product, version, "");
    }

    /**
     * Returns the dialect of a database.
     *
     * @param product the name of the product, from the driver
     * @param version the version of the product, from the driver
     * @param detail the result of {@link #detailQuery}; empty if it is not known
     * @throws IllegalArgumentException if the database, its version or its mode is not supported; the message says what
     *     is
     */
    public static Dialect of(String product, String version, String detail) {
        return switch (product.toLowerCase(Locale.ROOT)) {
            case "h2" -> {
                from(2, 0, h2(), product, version);
                yield H2Modes.dialect(detail);
            }
            case "hsql database engine" -> from(2, 7, hsqldb(), product, version);
            case "mariadb" -> from(10, 7, mariadb(), product, version);
            case "mysql" -> mysql(product, version);
            case "postgresql" -> postgresql(product, version, detail);
            case "sqlite" -> from(3, 35, sqlite(), product, version);
            default -> throw new IllegalArgumentException("The database \"" + product + "\" " + version
                    + " is not supported. Supported: " + SUPPORTED + ".");
        };
    }

    /**
     * Returns the query whose result tells databases apart that have the name {@code product} for the driver; empty if
     * none is needed.
     */
    public static String detailQuery(String product) {
        return switch (product.toLowerCase(Locale.ROOT)) {
            case "h2" -> H2Modes.QUERY;
            case "postgresql" -> "SELECT version()";
            default -> "";
        };
    }

    /** Returns the dialect for MySQL's driver, which also connects to MariaDB and returns no rows of an INSERT. */
    private static Dialect mysql(String product, String version) {
        if (version.contains("MariaDB")) {
            // Servers before version 11 put the version of MySQL first that old clients expect.
            String actual = version.startsWith("5.5.5-") ? version.substring(6) : version;
            return from(10, 7, mariadb(), "MariaDB", actual).without(Ability.RETURNING);
        }
        return from(8, 4, mysql(), product, version);
    }

    /**
     * Returns the dialect for PostgreSQL's driver, which also connects to databases that speak its protocol.
     * CockroachDB has no deferred constraints, and promises no order of the rows of INSERT ... SELECT.
     */
    private static Dialect postgresql(String product, String version, String detail) {
        if (detail.startsWith("CockroachDB")) {
            int number = detail.indexOf(" v") + 2;
            // A build of developers has no number. It is newer than what is too old.
            String actual = number < 2 ? "22.1" : detail.substring(number);
            return from(22, 1, postgresql(), "CockroachDB", actual.substring(0, (actual + " ").indexOf(' ')))
                    .without(Ability.ARRAYS, Ability.DEFERRED_CONSTRAINTS);
        }
        return from(12, 0, postgresql(), detail.contains("-YB-") ? "YugabyteDB" : product, version);
    }

    private static Dialect from(int major, int minor, Dialect dialect, String product, String version) {
        int[] actual = numbers(version);
        if (actual[0] < major || actual[0] == major && actual[1] < minor) {
            throw new IllegalArgumentException(product + " " + version + " is too old. Supported: " + SUPPORTED + ".");
        }
        return dialect;
    }

    /** Returns the first two numbers of a version. */
    private static int[] numbers(String version) {
        int[] numbers = new int[2];
        int place = 0;
        for (int i = 0; i < version.length() && place < 2; i++) {
            char c = version.charAt(i);
            if (c >= '0' && c <= '9') {
                numbers[place] = numbers[place] * 10 + c - '0';
            } else if (i > 0) {
                place += c == '.' ? 1 : 2;
            }
        }
        return numbers;
    }
}
