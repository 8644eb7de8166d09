package dev.dovetail.processor.generate.ddl;

import dev.dovetail.dialect.Dialects;
import dev.dovetail.processor.model.TypeSupport;
import dev.dovetail.processor.model.TypeSupport.Lack;
import java.util.Set;

/** The DDL of MariaDB. */
final class MariaDbDdl extends AbstractMySqlDdl {
    private static final int MOST_DIGITS_AFTER_POINT = 38;

    MariaDbDdl() {
        super("MariaDB", Dialects.mariadb(), MOST_DIGITS_AFTER_POINT);
    }

    @Override
    TypeSupport lackingTypes() {
        return new TypeSupport(label(), name(), Set.of(Lack.ARRAYS, Lack.CHECKS_OF_CHANGED_COLUMNS,
                Lack.CHECKS_OF_NUMBERS));
    }

    @Override
    String collation() {
        return "utf8mb4_nopad_bin";
    }

    @Override
    String uuid() {
        return "UUID";
    }

    @Override
    String dropForeignKey(String table, String name) {
        return "ALTER TABLE IF EXISTS " + table + " DROP FOREIGN KEY IF EXISTS " + name + ";\n";
    }
}
