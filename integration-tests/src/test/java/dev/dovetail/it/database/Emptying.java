package dev.dovetail.it.database;

import java.util.ArrayList;
import java.util.List;

/** Empties tables, whatever refers to what; keys start again. */
final class Emptying {
    private Emptying() {}

    static List<String> h2(List<String> tables) {
        return each("SET REFERENTIAL_INTEGRITY FALSE", tables, "TRUNCATE TABLE ", " RESTART IDENTITY",
                "SET REFERENTIAL_INTEGRITY TRUE");
    }

    static List<String> hsqldb(List<String> tables) {
        return each("", tables, "TRUNCATE TABLE ", " RESTART IDENTITY AND COMMIT NO CHECK", "");
    }

    static List<String> sqlite(List<String> tables) {
        return each("PRAGMA foreign_keys = OFF", tables, "DELETE FROM ", "", "PRAGMA foreign_keys = ON");
    }

    static List<String> postgresql(List<String> tables) {
        return List.of("TRUNCATE TABLE " + String.join(", ", tables) + " RESTART IDENTITY CASCADE");
    }

    /** Deleting the rows of a small table is much faster there than making a new file for it, as TRUNCATE does. */
    static List<String> mariadb(List<String> tables) {
        return each("SET FOREIGN_KEY_CHECKS = 0", tables, "DELETE FROM ", "", "SET FOREIGN_KEY_CHECKS = 1");
    }

    private static List<String> each(String first, List<String> tables, String before, String after, String last) {
        List<String> statements = new ArrayList<>();
        statements.add(first);
        for (String table : tables) {
            statements.add(before + table + after);
        }
        statements.add(last);
        statements.removeIf(String::isEmpty);
        return statements;
    }
}
