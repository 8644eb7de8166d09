package dev.dovetail.processor.generate.ddl;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Dialect;
import dev.dovetail.metadata.ColumnWrites;
import dev.dovetail.processor.model.ColumnModel;

/** The SQL types that columns without a {@code definition} get, for tools that write mappings of existing tables. */
public final class DerivedTypes {
    private DerivedTypes() {}

    /**
     * Returns the SQL type of a column on the database of {@code dialect}; empty if the database has no type for it.
     *
     * @param length as in {@code @Column}
     * @param precision as in {@code @Column}
     * @param scale as in {@code @Column}
     */
    public static String of(Dialect dialect, ColumnType type, int length, int precision, int scale) {
        DdlDialect ddl = DdlDialects.of(dialect.name()).chosen().get(0);
        ColumnModel column = new ColumnModel("column", type, true, length, precision, scale, "", "", null,
                ColumnWrites.PLAIN, "", "");
        return ddl.lackingTypes().lacks(column) ? "" : ddl.type(column);
    }
}
