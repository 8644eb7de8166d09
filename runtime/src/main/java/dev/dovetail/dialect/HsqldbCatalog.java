package dev.dovetail.dialect;

import dev.dovetail.catalog.CatalogDialect;
import dev.dovetail.catalog.CatalogQueries;
import dev.dovetail.catalog.SqlType;
import dev.dovetail.catalog.TypeNames;
import dev.dovetail.sql.Identifiers;

/** HSQLDB's catalogue. */
final class HsqldbCatalog implements CatalogDialect {
    static final CatalogDialect INSTANCE = new HsqldbCatalog();

    private static final CatalogQueries QUERIES = new CatalogQueries.Tables(
            "VALUES CURRENT_SCHEMA",
            """
            SELECT C.TABLE_NAME, C.COLUMN_NAME, C.DTD_IDENTIFIER, C.IS_NULLABLE, C.IS_IDENTITY, C.COLUMN_DEFAULT
            FROM INFORMATION_SCHEMA.COLUMNS C
            JOIN INFORMATION_SCHEMA.TABLES T ON T.TABLE_SCHEMA = C.TABLE_SCHEMA AND T.TABLE_NAME = C.TABLE_NAME
            WHERE C.TABLE_SCHEMA = ? AND T.TABLE_TYPE = 'BASE TABLE'
            ORDER BY C.TABLE_NAME, C.ORDINAL_POSITION""",
            // That a column is not null is a check, too.
            InformationSchema.CONSTRAINTS.formatted("""
                     AND NOT EXISTS (
                        SELECT 1 FROM INFORMATION_SCHEMA.CHECK_CONSTRAINTS N
                        WHERE N.CONSTRAINT_SCHEMA = C.CONSTRAINT_SCHEMA AND N.CONSTRAINT_NAME = C.CONSTRAINT_NAME
                            AND N.CONSTRAINT_NAME LIKE 'SYS_CT_%' AND N.CHECK_CLAUSE LIKE '% IS NOT NULL')"""),
            """
            SELECT I.TABLE_NAME, I.INDEX_NAME, CASE WHEN I.NON_UNIQUE THEN 'NO' ELSE 'YES' END, I.COLUMN_NAME
            FROM INFORMATION_SCHEMA.SYSTEM_INDEXINFO I
            WHERE I.TABLE_SCHEM = ? AND I.INDEX_NAME NOT LIKE 'SYS\\_IDX\\_%' ESCAPE '\\' AND NOT EXISTS (
                SELECT 1 FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS C
                WHERE C.TABLE_SCHEMA = I.TABLE_SCHEM AND C.TABLE_NAME = I.TABLE_NAME
                    AND C.CONSTRAINT_NAME = I.INDEX_NAME)
            ORDER BY I.TABLE_NAME, I.INDEX_NAME, I.ORDINAL_POSITION""",
            "SELECT SEQUENCE_NAME, INCREMENT FROM INFORMATION_SCHEMA.SEQUENCES WHERE SEQUENCE_SCHEMA = ?");

    private final TypeNames types = new TypeNames("CHARACTER VARYING=VARCHAR", "CHAR=CHARACTER(1)",
            "CHARACTER=CHARACTER(1)", "LONGVARCHAR=VARCHAR(16777216)", "LONGVARBINARY=VARBINARY(16777216)",
            "BINARY VARYING=VARBINARY", "BINARY=BINARY(1)", "CLOB=CLOB(1G)", "BLOB=BLOB(1G)", "INT=INTEGER",
            "DOUBLE PRECISION=DOUBLE", "FLOAT=DOUBLE", "REAL=DOUBLE", "DECIMAL=DECIMAL(128, 0)",
            "NUMERIC=NUMERIC(128, 0)", "TIME=TIME(0)", "TIME WITH TIME ZONE=TIME WITH TIME ZONE(0)",
            "TIMESTAMP=TIMESTAMP(6)", "TIMESTAMP WITH TIME ZONE=TIMESTAMP WITH TIME ZONE(6)");

    private HsqldbCatalog() {}

    @Override
    public Identifiers identifiers() {
        return HsqldbDialect.INSTANCE.identifiers();
    }

    @Override
    public CatalogQueries queries() {
        return QUERIES;
    }

    @Override
    public SqlType canonical(SqlType type) {
        return types.canonical(type);
    }
}
