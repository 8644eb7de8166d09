package dev.dovetail.it.database;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Connector/J takes for MySQL 8.4, so that Dovetail sends it the SQL of MySQL: the server that
 * {@code -Ddovetail.mysql.url} names, or else a MariaDB that gives itself out as MySQL. With
 * {@code -Ddovetail.mysql.url=mariadb} or a real address, every test on MariaDB runs on it instead.
 */
final class MySqlServer {
    private static final String GIVEN = System.getProperty("dovetail.mysql.url", "");
    private static final Pattern ADDRESS = Pattern.compile("(jdbc:mysql://[^/]+/)[^?]*(.*)");
    private static final MariaDbServer.Launcher DISGUISED = new MariaDbServer.Launcher("--version=8.4.0");

    private MySqlServer() {}

    /** Whether it takes the place of MariaDB. */
    static boolean replacesMariaDb() {
        return !GIVEN.isEmpty();
    }

    /** Whether it is no MariaDB. */
    static boolean isReal() {
        return !GIVEN.isEmpty() && !GIVEN.equals("mariadb");
    }

    static String url(String database) {
        if (!isReal()) {
            return "jdbc:mysql://localhost:" + DISGUISED.port() + "/" + database + "?user=root";
        }
        Matcher address = ADDRESS.matcher(GIVEN);
        if (!address.matches()) {
            throw new IllegalStateException("-Ddovetail.mysql.url=" + GIVEN + " is neither \"mariadb\" nor an address as in"
                    + " jdbc:mysql://localhost:3306/?user=root&password=secret");
        }
        return address.group(1) + database + address.group(2);
    }
}
