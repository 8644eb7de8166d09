package dev.dovetail.catalog.database;

import dev.dovetail.catalog.CatalogColumn;
import dev.dovetail.catalog.CatalogDialect;
import dev.dovetail.catalog.CatalogQueries;
import dev.dovetail.catalog.Quoting;
import dev.dovetail.catalog.Quoting.Form;
import dev.dovetail.catalog.SqlType;
import dev.dovetail.catalog.TypeNames;
import dev.dovetail.dialect.Dialects;
import dev.dovetail.dialect.Identifiers;
import dev.dovetail.dialect.TableName;
import java.util.List;

/** The catalog of H2. */
final class H2Catalog implements CatalogDialect {
    static final CatalogDialect INSTANCE = new H2Catalog();

    private static final CatalogQueries QUERIES = new CatalogQueries.TableRows(
            "SELECT CURRENT_SCHEMA",
            """
            SELECT C.TABLE_NAME, C.COLUMN_NAME,
                CASE WHEN C.DATA_TYPE IN ('NUMERIC', 'DECIMAL')
                        THEN C.DATA_TYPE || '(' || C.NUMERIC_PRECISION || ',' || C.NUMERIC_SCALE || ')'
                    WHEN C.DATA_TYPE LIKE 'TIME%'
                        THEN C.DATA_TYPE || '(' || C.DATETIME_PRECISION || ')'
                    WHEN C.DATA_TYPE NOT LIKE '%LARGE OBJECT' AND C.DATA_TYPE <> 'JSON'
                            AND C.CHARACTER_MAXIMUM_LENGTH IS NOT NULL
                        THEN C.DATA_TYPE || '(' || C.CHARACTER_MAXIMUM_LENGTH || ')'
                    WHEN C.DATA_TYPE = 'ARRAY'
                        THEN E.DATA_TYPE || CASE WHEN E.DATA_TYPE = 'CHARACTER VARYING'
                                AND E.CHARACTER_MAXIMUM_LENGTH < 1000000000
                            THEN '(' || E.CHARACTER_MAXIMUM_LENGTH || ')' ELSE '' END || ' ARRAY'
                    ELSE C.DATA_TYPE END,
                C.IS_NULLABLE, C.IS_IDENTITY, C.COLUMN_DEFAULT
            FROM INFORMATION_SCHEMA.COLUMNS C
            JOIN INFORMATION_SCHEMA.TABLES T ON T.TABLE_SCHEMA = C.TABLE_SCHEMA AND T.TABLE_NAME = C.TABLE_NAME
            LEFT JOIN INFORMATION_SCHEMA.ELEMENT_TYPES E ON E.OBJECT_SCHEMA = C.TABLE_SCHEMA
                AND E.OBJECT_NAME = C.TABLE_NAME AND E.COLLECTION_TYPE_IDENTIFIER = C.DTD_IDENTIFIER
            WHERE C.TABLE_SCHEMA = ? AND T.TABLE_TYPE = 'BASE TABLE'
            ORDER BY C.TABLE_NAME, C.ORDINAL_POSITION""",
            InformationSchema.CONSTRAINTS.formatted(""),
            """
            SELECT I.TABLE_NAME, I.INDEX_NAME, CASE WHEN C.IS_UNIQUE THEN 'YES' ELSE 'NO' END, C.COLUMN_NAME
            FROM INFORMATION_SCHEMA.INDEXES I
            JOIN INFORMATION_SCHEMA.INDEX_COLUMNS C ON C.INDEX_SCHEMA = I.INDEX_SCHEMA AND C.INDEX_NAME = I.INDEX_NAME
            WHERE I.TABLE_SCHEMA = ? AND NOT I.IS_GENERATED
            ORDER BY I.TABLE_NAME, I.INDEX_NAME, C.ORDINAL_POSITION""",
            "SELECT SEQUENCE_NAME, INCREMENT FROM INFORMATION_SCHEMA.SEQUENCES WHERE SEQUENCE_SCHEMA = ?");

    private final TypeNames types = new TypeNames("VARCHAR=CHARACTER VARYING", "CHAR=CHARACTER(1)",
            "CHARACTER=CHARACTER(1)", "CLOB=CHARACTER LARGE OBJECT", "TEXT=CHARACTER LARGE OBJECT",
            "BLOB=BINARY LARGE OBJECT", "VARBINARY=BINARY VARYING", "BINARY=BINARY(1)", "INT=INTEGER",
            "BOOL=BOOLEAN", "FLOAT=DOUBLE PRECISION", "DOUBLE=DOUBLE PRECISION", "DECIMAL=NUMERIC(100000, 0)",
            "NUMERIC=NUMERIC(100000, 0)", "TIME=TIME(0)", "TIME WITH TIME ZONE=TIME WITH TIME ZONE(0)",
            "TIMESTAMP=TIMESTAMP(6)", "TIMESTAMP WITH TIME ZONE=TIMESTAMP WITH TIME ZONE(6)");

    private H2Catalog() {}

    @Override
    public Identifiers identifiers() {
        return Dialects.h2().identifiers();
    }

    @Override
    public Quoting quoting() {
        return Quoting.with(Form.DOLLAR, Form.NESTED_COMMENTS);
    }

    @Override
    public CatalogQueries queries() {
        return QUERIES;
    }

    @Override
    public SqlType canonical(SqlType type) {
        return types.canonical(type);
    }

    /** Redefines an identity column as a whole. */
    @Override
    public List<String> redefine(TableName table, CatalogColumn column, CatalogColumn actual) {
        return new ColumnChange(column, actual)
                .type("SET DATA TYPE " + column.type())
                .nullness("DROP NOT NULL")
                .identity(column.definition())
                .statements("ALTER TABLE " + quoted(table) + " ALTER COLUMN " + identifiers().quoted(column.name())
                        + " ");
    }
}
