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
import java.util.ArrayList;
import java.util.List;

/** The catalog of H2. */
final class H2Catalog implements CatalogDialect {
    static final CatalogDialect INSTANCE = new H2Catalog(Dialects.h2().identifiers());

    private static final CatalogQueries QUERIES = new CatalogQueries.TableRows(
            "SELECT CURRENT_SCHEMA",
            """
            SELECT T.TABLE_NAME, CASE T.TABLE_TYPE WHEN 'VIEW' THEN 'VIEW' ELSE 'TABLE' END, T.REMARKS,
                V.VIEW_DEFINITION
            FROM INFORMATION_SCHEMA.TABLES T
            LEFT JOIN INFORMATION_SCHEMA.VIEWS V ON V.TABLE_SCHEMA = T.TABLE_SCHEMA AND V.TABLE_NAME = T.TABLE_NAME
            WHERE T.TABLE_SCHEMA = ? ORDER BY T.TABLE_NAME""",
            """
            SELECT C.TABLE_NAME, C.COLUMN_NAME,
                CASE WHEN UPPER(C.DATA_TYPE) = 'ARRAY' THEN %s || ' ARRAY' || CASE WHEN C.MAXIMUM_CARDINALITY < 65536
                        THEN '[' || C.MAXIMUM_CARDINALITY || ']' ELSE '' END
                    ELSE %s END,
                C.IS_NULLABLE,
                CASE WHEN C.IS_IDENTITY = 'YES' THEN CASE WHEN C.IDENTITY_GENERATION = 'ALWAYS'
                        THEN 'ALWAYS' ELSE 'BY_DEFAULT' END
                    WHEN C.COLUMN_DEFAULT LIKE 'NEXT VALUE FOR %%' THEN 'SEQUENCE' ELSE 'NONE' END,
                REGEXP_SUBSTR(C.COLUMN_DEFAULT, '^NEXT VALUE FOR "(.*)"\\."(.*)"$', 1, 1, NULL, 1),
                REGEXP_SUBSTR(C.COLUMN_DEFAULT, '^NEXT VALUE FOR "(.*)"\\."(.*)"$', 1, 1, NULL, 2),
                C.COLUMN_DEFAULT, C.GENERATION_EXPRESSION, C.COLUMN_ON_UPDATE, C.REMARKS
            FROM INFORMATION_SCHEMA.COLUMNS C
            LEFT JOIN INFORMATION_SCHEMA.ELEMENT_TYPES E ON E.OBJECT_SCHEMA = C.TABLE_SCHEMA
                AND E.OBJECT_NAME = C.TABLE_NAME AND E.COLLECTION_TYPE_IDENTIFIER = C.DTD_IDENTIFIER
            WHERE C.TABLE_SCHEMA = ? ORDER BY C.TABLE_NAME, C.ORDINAL_POSITION"""
                    .formatted(type("E", "E.OBJECT_SCHEMA", "E.OBJECT_NAME"),
                            type("C", "C.TABLE_SCHEMA", "C.TABLE_NAME")),
            InformationSchema.CONSTRAINTS.formatted("X.CHECK_CLAUSE", ""),
            """
            SELECT I.TABLE_NAME, I.INDEX_NAME, CASE WHEN C.IS_UNIQUE THEN 'YES' ELSE 'NO' END, C.COLUMN_NAME,
                CASE WHEN C.ORDERING_SPECIFICATION = 'DESC' THEN C.COLUMN_NAME || ' DESC' END, NULL, NULL
            FROM INFORMATION_SCHEMA.INDEXES I
            JOIN INFORMATION_SCHEMA.INDEX_COLUMNS C ON C.INDEX_SCHEMA = I.INDEX_SCHEMA AND C.INDEX_NAME = I.INDEX_NAME
            WHERE I.TABLE_SCHEMA = ? AND NOT I.IS_GENERATED
            ORDER BY I.TABLE_NAME, I.INDEX_NAME, C.ORDINAL_POSITION""",
            "SELECT SEQUENCE_NAME, INCREMENT, NULL FROM INFORMATION_SCHEMA.SEQUENCES WHERE SEQUENCE_SCHEMA = ?",
            "");

    private final TypeNames types = new TypeNames("VARCHAR=CHARACTER VARYING", "CHAR=CHARACTER(1)",
            "CHARACTER=CHARACTER(1)", "CLOB=CHARACTER LARGE OBJECT", "TEXT=CHARACTER LARGE OBJECT",
            "BLOB=BINARY LARGE OBJECT", "VARBINARY=BINARY VARYING", "BINARY=BINARY(1)", "INT=INTEGER",
            "BOOL=BOOLEAN", "FLOAT=DOUBLE PRECISION", "DOUBLE=DOUBLE PRECISION", "DECIMAL=NUMERIC(100000, 0)",
            "NUMERIC=NUMERIC(100000, 0)", "TIME=TIME(0)", "TIME WITH TIME ZONE=TIME WITH TIME ZONE(0)",
            "TIMESTAMP=TIMESTAMP(6)", "TIMESTAMP WITH TIME ZONE=TIMESTAMP WITH TIME ZONE(6)");

    private final Identifiers identifiers;

    private H2Catalog(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    /** Returns the catalog of a database that is set to store unquoted identifiers as {@code identifiers} says. */
    static CatalogDialect of(Identifiers identifiers) {
        return identifiers == INSTANCE.identifiers() ? INSTANCE : new H2Catalog(identifiers);
    }

    /**
     * Returns the expression of a type, from the row {@code row} of a column or of the elements of its array. With
     * DATABASE_TO_LOWER, the names of types are in lower case.
     */
    private static String type(String row, String schema, String table) {
        return """
                CASE WHEN UPPER(%1$s.DATA_TYPE) IN ('NUMERIC', 'DECIMAL')
                        THEN %1$s.DATA_TYPE || '(' || %1$s.NUMERIC_PRECISION || ',' || %1$s.NUMERIC_SCALE || ')'
                    WHEN UPPER(%1$s.DATA_TYPE) LIKE 'TIME%%'
                        THEN %1$s.DATA_TYPE || '(' || %1$s.DATETIME_PRECISION || ')'
                    WHEN UPPER(%1$s.DATA_TYPE) = 'INTERVAL' THEN 'INTERVAL ' || %1$s.INTERVAL_TYPE
                    WHEN UPPER(%1$s.DATA_TYPE) = 'ENUM' THEN 'ENUM(' || (
                        SELECT LISTAGG('''' || REPLACE(V.VALUE_NAME, '''', '''''') || '''', ', ')
                            WITHIN GROUP (ORDER BY V.VALUE_ORDINAL)
                        FROM INFORMATION_SCHEMA.ENUM_VALUES V WHERE V.OBJECT_SCHEMA = %2$s
                            AND V.OBJECT_NAME = %3$s AND V.ENUM_IDENTIFIER = %1$s.DTD_IDENTIFIER) || ')'
                    WHEN UPPER(%1$s.DATA_TYPE) NOT LIKE '%%LARGE OBJECT' AND UPPER(%1$s.DATA_TYPE) <> 'JSON'
                            AND %1$s.CHARACTER_MAXIMUM_LENGTH < 1000000000
                        THEN %1$s.DATA_TYPE || '(' || %1$s.CHARACTER_MAXIMUM_LENGTH || ')'
                    ELSE %1$s.DATA_TYPE END""".formatted(row, schema, table);
    }

    @Override
    public Identifiers identifiers() {
        return identifiers;
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
        List<String> statements = new ArrayList<>(new ColumnChange(column, actual)
                .type("SET DATA TYPE " + column.type())
                .nullness("DROP NOT NULL")
                .identity(column.definition())
                .statements("ALTER TABLE " + quoted(table) + " ALTER COLUMN " + identifiers.quoted(column.name())
                        + " "));
        if (column.isIdentity() && !actual.isIdentity() && !actual.comment().isEmpty()) {
            // The new definition of the column has no comment.
            statements.add(comment(table, actual));
        }
        return statements;
    }
}
