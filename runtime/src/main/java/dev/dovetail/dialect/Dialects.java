package dev.dovetail.dialect;

import java.util.List;
import java.util.Locale;

/** Finds the dialect of a database. */
public final class Dialects {
    private static final String SUPPORTED = "H2 (from version 2), HSQLDB (from 2.7), MariaDB (from 10.7),"
            + " MySQL (from 8.4), PostgreSQL (from 12), SQLite (from 3.35)";

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
        switch (product.toLowerCase(Locale.ROOT)) {
            case "h2":
                return from(2, 0, h2(), product, version);
            case "hsql database engine":
                return from(2, 7, hsqldb(), product, version);
            case "mariadb":
                return from(10, 7, mariadb(), product, version);
            case "mysql":
                return from(8, 4, mysql(), product, version);
            case "postgresql":
                return from(12, 0, postgresql(), product, version);
            case "sqlite":
                return from(3, 35, sqlite(), product, version);
            default:
                throw new IllegalArgumentException("The database \"" + product + "\" " + version
                        + " is not supported. Supported: " + SUPPORTED + ".");
        }
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
