package dev.dovetail.processor.generate.ddl;

import dev.dovetail.annotation.OnDelete;
import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Dialects;
import dev.dovetail.processor.model.ColumnModel;
import dev.dovetail.processor.model.TypeSupport;
import dev.dovetail.processor.model.TypeSupport.Lack;
import dev.dovetail.processor.table.Table;
import java.util.Set;
import java.util.regex.Pattern;

/** The DDL of MySQL, from version 8.4. */
final class MySqlDdl extends AbstractMySqlDdl {
    private static final int MOST_DIGITS_AFTER_POINT = 30;
    private static final Pattern LITERAL =
            Pattern.compile("[+-]?[0-9][0-9.]*(?:[eE][+-]?[0-9]+)?|'(?:[^'\\\\]|'')*'|(?i:true|false|null)");

    MySqlDdl() {
        super("MySQL", Dialects.mysql(), MOST_DIGITS_AFTER_POINT);
    }

    @Override
    TypeSupport lackingTypes() {
        return new TypeSupport(label(), name(), Set.of(Lack.ARRAYS, Lack.SEQUENCES, Lack.CHECKS_OF_CHANGED_COLUMNS,
                Lack.CHECKS_OF_NUMBERS, Lack.EXPRESSIONS_OF_NUMBERS));
    }

    @Override
    String collation() {
        return "utf8mb4_0900_bin";
    }

    @Override
    String uuid() {
        return "BINARY(16)";
    }

    /**
     * Returns the default in parentheses, unless it is a literal of a type that has literals as defaults. Without them,
     * MySQL accepts no expression but CURRENT_TIMESTAMP, and that only with the precision of the column.
     */
    @Override
    String defaultValue(ColumnModel column) {
        String value = column.defaultValue();
        String type = column.definition().isEmpty() ? type(column) : "";
        boolean isLong = type.equals("LONGTEXT") || type.equals("LONGBLOB") || column.type() == ColumnType.JSON;
        return !isLong && LITERAL.matcher(value).matches() || value.startsWith("(") && value.endsWith(")")
                ? value : "(" + value + ")";
    }

    /** Returns nothing, because MySQL drops no foreign key only if it exists. They are not checked meanwhile. */
    @Override
    String dropForeignKey(String table, String name) {
        return "";
    }

    @Override
    String beforeDroppingCycles() {
        return "SET FOREIGN_KEY_CHECKS = 0;\n";
    }

    @Override
    String afterDroppingCircles() {
        return "SET FOREIGN_KEY_CHECKS = 1;\n";
    }

    /** Returns true for {@code ON DELETE CASCADE} too, which MySQL does not accept either. */
    @Override
    boolean changesStored(Table.Reference reference) {
        return reference.onDelete() == OnDelete.CASCADE || super.changesStored(reference);
    }
}
