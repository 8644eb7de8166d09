package dev.dovetail.catalog.database;

import dev.dovetail.catalog.CatalogColumn;
import dev.dovetail.catalog.CatalogDialect;
import dev.dovetail.catalog.CatalogQueries;
import dev.dovetail.catalog.SqlType;
import dev.dovetail.catalog.TypeNames;
import dev.dovetail.dialect.Dialects;
import dev.dovetail.dialect.Identifiers;
import dev.dovetail.dialect.TableName;
import java.util.List;

/** The catalog of HSQLDB. */
final class HsqldbCatalog implements CatalogDialect {
    static final CatalogDialect INSTANCE = new HsqldbCatalog();

    private static final CatalogQueries QUERIES = new CatalogQueries.TableRows(
            "VALUES CURRENT_SCHEMA",
            """
            SELECT T.TABLE_NAME, CASE WHEN T.TABLE_TYPE = 'VIEW' THEN 'VIEW' ELSE 'TABLE' END, R.REMARKS,
                V.VIEW_DEFINITION
            FROM INFORMATION_SCHEMA.TABLES T
            LEFT JOIN INFORMATION_SCHEMA.VIEWS V ON V.TABLE_SCHEMA = T.TABLE_SCHEMA AND V.TABLE_NAME = T.TABLE_NAME
            LEFT JOIN INFORMATION_SCHEMA.SYSTEM_TABLES R
                ON R.TABLE_SCHEM = T.TABLE_SCHEMA AND R.TABLE_NAME = T.TABLE_NAME
            WHERE T.TABLE_SCHEMA = ? ORDER BY T.TABLE_NAME""",
            """
            SELECT C.TABLE_NAME, C.COLUMN_NAME, C.DTD_IDENTIFIER, C.IS_NULLABLE,
                CASE WHEN S.SEQUENCE_NAME IS NOT NULL THEN 'SEQUENCE' WHEN C.IS_IDENTITY = 'NO' THEN 'NONE'
                    WHEN C.IDENTITY_GENERATION = 'ALWAYS' THEN 'ALWAYS' ELSE 'BY_DEFAULT' END,
                S.SEQUENCE_SCHEMA, S.SEQUENCE_NAME, C.COLUMN_DEFAULT, %s, NULL, R.REMARKS
            FROM INFORMATION_SCHEMA.COLUMNS C
            LEFT JOIN INFORMATION_SCHEMA.SYSTEM_COLUMNS R ON R.TABLE_SCHEM = C.TABLE_SCHEMA
                AND R.TABLE_NAME = C.TABLE_NAME AND R.COLUMN_NAME = C.COLUMN_NAME
            LEFT JOIN INFORMATION_SCHEMA.SYSTEM_COLUMN_SEQUENCE_USAGE S ON S.TABLE_SCHEMA = C.TABLE_SCHEMA
                AND S.TABLE_NAME = C.TABLE_NAME AND S.COLUMN_NAME = C.COLUMN_NAME
            WHERE C.TABLE_SCHEMA = ? ORDER BY C.TABLE_NAME, C.ORDINAL_POSITION"""
                    .formatted(unqualified("C.GENERATION_EXPRESSION")),
            // HSQLDB also shows NOT NULL as a check constraint.
            InformationSchema.CONSTRAINTS.formatted(unqualified("X.CHECK_CLAUSE"), """
                     AND NOT EXISTS (
                        SELECT 1 FROM INFORMATION_SCHEMA.CHECK_CONSTRAINTS N
                        WHERE N.CONSTRAINT_SCHEMA = C.CONSTRAINT_SCHEMA AND N.CONSTRAINT_NAME = C.CONSTRAINT_NAME
                            AND N.CONSTRAINT_NAME LIKE 'SYS_CT_%' AND N.CHECK_CLAUSE LIKE '% IS NOT NULL')"""),
            """
            SELECT I.TABLE_NAME, I.INDEX_NAME, CASE WHEN I.NON_UNIQUE THEN 'NO' ELSE 'YES' END, I.COLUMN_NAME,
                CASE WHEN I.ASC_OR_DESC = 'D' THEN I.COLUMN_NAME || ' DESC' END, NULL, NULL
            FROM INFORMATION_SCHEMA.SYSTEM_INDEXINFO I
            WHERE I.TABLE_SCHEM = ? AND I.INDEX_NAME NOT LIKE 'SYS\\_IDX\\_%' ESCAPE '\\' AND NOT EXISTS (
                SELECT 1 FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS C
                WHERE C.TABLE_SCHEMA = I.TABLE_SCHEM AND C.TABLE_NAME = I.TABLE_NAME
                    AND (C.CONSTRAINT_NAME = I.INDEX_NAME OR C.CONSTRAINT_NAME || '*' = I.INDEX_NAME))
            ORDER BY I.TABLE_NAME, I.INDEX_NAME, I.ORDINAL_POSITION""",
            "SELECT SEQUENCE_NAME, INCREMENT, NULL FROM INFORMATION_SCHEMA.SEQUENCES WHERE SEQUENCE_SCHEMA = ?",
            "");

    private final TypeNames types = new TypeNames("CHARACTER VARYING=VARCHAR", "CHAR=CHARACTER(1)",
            "CHARACTER=CHARACTER(1)", "LONGVARCHAR=VARCHAR(16777216)", "LONGVARBINARY=VARBINARY(16777216)",
            "BINARY VARYING=VARBINARY", "BINARY=BINARY(1)", "CLOB=CLOB(1G)", "BLOB=BLOB(1G)", "INT=INTEGER",
            "DOUBLE PRECISION=DOUBLE", "FLOAT=DOUBLE", "REAL=DOUBLE", "DECIMAL=DECIMAL(128, 0)",
            "NUMERIC=NUMERIC(128, 0)", "TIME=TIME(0)", "TIME WITH TIME ZONE=TIME WITH TIME ZONE(0)",
            "TIMESTAMP=TIMESTAMP(6)", "TIMESTAMP WITH TIME ZONE=TIMESTAMP WITH TIME ZONE(6)");

    private HsqldbCatalog() {}

    /** Returns the expression {@code sql} without schema and table before the names of columns. */
    private static String unqualified(String sql) {
        return "REPLACE(REPLACE(" + sql + ", C.TABLE_SCHEMA || '.' || C.TABLE_NAME || '.', ''), C.TABLE_SCHEMA"
                + " || '.\"' || C.TABLE_NAME || '\".', '')";
    }

    @Override
    public Identifiers identifiers() {
        return Dialects.hsqldb().identifiers();
    }

    @Override
    public CatalogQueries queries() {
        return QUERIES;
    }

    @Override
    public SqlType canonical(SqlType type) {
        return types.canonical(type);
    }

    @Override
    public List<String> redefine(TableName table, CatalogColumn column, CatalogColumn actual) {
        return new ColumnChange(column, actual)
                .type("SET DATA TYPE " + column.type())
                .nullness("SET NULL")
                .identity("GENERATED BY DEFAULT AS IDENTITY")
                .statements("ALTER TABLE " + quoted(table) + " ALTER COLUMN " + identifiers().quoted(column.name())
                        + " ");
    }
}
