package dev.dovetail.catalog.database;

import dev.dovetail.catalog.CatalogDialect;
import dev.dovetail.catalog.CatalogQueries;
import dev.dovetail.catalog.Constraint;
import dev.dovetail.catalog.SqlType;
import dev.dovetail.catalog.TypeNames;
import dev.dovetail.dialect.Dialects;
import dev.dovetail.dialect.TableName;

/** The catalog of MariaDB. */
final class MariaDbCatalog extends AbstractMySqlCatalog {
    static final CatalogDialect INSTANCE = new MariaDbCatalog();

    private static final CatalogQueries QUERIES = new CatalogQueries.TableRows(
            CURRENT_SCHEMA, TABLES,
            // JSON is LONGTEXT with a check of the column. The default of a view's column is that of its table's.
            """
            SELECT C.TABLE_NAME, C.COLUMN_NAME, IF(C.DATA_TYPE = 'longtext' AND EXISTS (
                    SELECT 1 FROM information_schema.CHECK_CONSTRAINTS X
                    WHERE X.CONSTRAINT_SCHEMA = C.TABLE_SCHEMA AND X.TABLE_NAME = C.TABLE_NAME AND X.LEVEL = 'Column'
                        AND X.CONSTRAINT_NAME = C.COLUMN_NAME AND X.CHECK_CLAUSE LIKE 'json_valid(%'),
                    'JSON', C.COLUMN_TYPE),
                C.IS_NULLABLE,
                CASE WHEN C.EXTRA LIKE '%auto_increment%' THEN 'AUTO_INCREMENT'
                    WHEN T.TABLE_TYPE NOT LIKE '%VIEW' AND C.COLUMN_DEFAULT LIKE 'nextval(%' THEN 'SEQUENCE'
                    ELSE 'NONE' END,
                IF(C.COLUMN_DEFAULT LIKE 'nextval(`%', SUBSTRING_INDEX(SUBSTRING(C.COLUMN_DEFAULT, 10), '`', 1), NULL),
                IF(C.COLUMN_DEFAULT LIKE 'nextval(`%',
                    SUBSTRING_INDEX(SUBSTRING_INDEX(C.COLUMN_DEFAULT, '`', -2), '`', 1), NULL),
                IF(T.TABLE_TYPE LIKE '%VIEW', NULL, C.COLUMN_DEFAULT), C.GENERATION_EXPRESSION,
                IF(C.EXTRA LIKE '%on update%', SUBSTRING_INDEX(C.EXTRA, 'on update ', -1), NULL), C.COLUMN_COMMENT, (
                    SELECT CONCAT('CHECK (', X.CHECK_CLAUSE, ')') FROM information_schema.CHECK_CONSTRAINTS X
                    WHERE X.CONSTRAINT_SCHEMA = C.TABLE_SCHEMA AND X.TABLE_NAME = C.TABLE_NAME AND X.LEVEL = 'Column'
                        AND X.CONSTRAINT_NAME = C.COLUMN_NAME AND X.CHECK_CLAUSE NOT LIKE 'json_valid(%')
            FROM information_schema.COLUMNS C
            JOIN information_schema.TABLES T ON T.TABLE_SCHEMA = C.TABLE_SCHEMA AND T.TABLE_NAME = C.TABLE_NAME
            WHERE C.TABLE_SCHEMA = ? AND T.TABLE_TYPE <> 'SEQUENCE'
            ORDER BY C.TABLE_NAME, C.ORDINAL_POSITION""",
            // A unique index on the beginnings of columns is no constraint.
            """
            SELECT C.TABLE_NAME, IF(C.CONSTRAINT_NAME = 'PRIMARY' OR X.LEVEL = 'Column', NULL, C.CONSTRAINT_NAME),
                C.CONSTRAINT_TYPE, IF(X.LEVEL = 'Column', C.CONSTRAINT_NAME, K.COLUMN_NAME),
                K.REFERENCED_TABLE_SCHEMA, K.REFERENCED_TABLE_NAME, K.REFERENCED_COLUMN_NAME, R.DELETE_RULE,
                R.UPDATE_RULE, NULL, NULL, NULL, X.CHECK_CLAUSE
            FROM information_schema.TABLE_CONSTRAINTS C
            LEFT JOIN information_schema.KEY_COLUMN_USAGE K
                ON K.CONSTRAINT_SCHEMA = C.CONSTRAINT_SCHEMA AND K.CONSTRAINT_NAME = C.CONSTRAINT_NAME
                AND K.TABLE_NAME = C.TABLE_NAME
                AND (K.REFERENCED_TABLE_NAME IS NOT NULL) = (C.CONSTRAINT_TYPE = 'FOREIGN KEY')
            LEFT JOIN information_schema.REFERENTIAL_CONSTRAINTS R
                ON R.CONSTRAINT_SCHEMA = C.CONSTRAINT_SCHEMA AND R.CONSTRAINT_NAME = C.CONSTRAINT_NAME
                AND R.TABLE_NAME = C.TABLE_NAME
            LEFT JOIN information_schema.CHECK_CONSTRAINTS X
                ON X.CONSTRAINT_SCHEMA = C.CONSTRAINT_SCHEMA AND X.CONSTRAINT_NAME = C.CONSTRAINT_NAME
                AND X.TABLE_NAME = C.TABLE_NAME AND C.CONSTRAINT_TYPE = 'CHECK'
            WHERE C.TABLE_SCHEMA = ? AND NOT (X.LEVEL <=> 'Column' AND X.CHECK_CLAUSE LIKE 'json_valid(%')
                AND NOT (C.CONSTRAINT_TYPE = 'UNIQUE' AND EXISTS (
                    SELECT 1 FROM information_schema.STATISTICS P
                    WHERE P.TABLE_SCHEMA = C.TABLE_SCHEMA AND P.TABLE_NAME = C.TABLE_NAME
                        AND P.INDEX_NAME = C.CONSTRAINT_NAME AND P.SUB_PART IS NOT NULL))
            ORDER BY C.TABLE_NAME, C.CONSTRAINT_TYPE, C.CONSTRAINT_NAME, K.ORDINAL_POSITION""",
            """
            SELECT S.TABLE_NAME, S.INDEX_NAME, IF(S.NON_UNIQUE, 'NO', 'YES'),
                IF(S.SUB_PART IS NULL, S.COLUMN_NAME, NULL),
                IF(S.SUB_PART IS NULL AND COALESCE(S.COLLATION, 'A') = 'A', NULL, CONCAT(S.COLUMN_NAME,
                    IF(S.SUB_PART IS NULL, '', CONCAT('(', S.SUB_PART, ')')), IF(S.COLLATION = 'D', ' DESC', ''))),
                NULL, NULL
            FROM information_schema.STATISTICS S
            WHERE S.TABLE_SCHEMA = ? AND (EXISTS (
                SELECT 1 FROM information_schema.STATISTICS P
                WHERE P.TABLE_SCHEMA = S.TABLE_SCHEMA AND P.TABLE_NAME = S.TABLE_NAME
                    AND P.INDEX_NAME = S.INDEX_NAME AND P.SUB_PART IS NOT NULL)
                OR NOT EXISTS (
                    SELECT 1 FROM information_schema.TABLE_CONSTRAINTS C
                    WHERE C.TABLE_SCHEMA = S.TABLE_SCHEMA AND C.TABLE_NAME = S.TABLE_NAME
                        AND C.CONSTRAINT_NAME = S.INDEX_NAME))
            ORDER BY S.TABLE_NAME, S.INDEX_NAME, S.SEQ_IN_INDEX""",
            SEQUENCES, "");

    private final TypeNames types = new TypeNames("BOOLEAN=TINYINT(1)", "BOOL=TINYINT(1)", "TINYINT=TINYINT(4)",
            "SMALLINT=SMALLINT(6)", "MEDIUMINT=MEDIUMINT(9)", "INT=INT(11)", "INTEGER=INT(11)", "BIGINT=BIGINT(20)",
            "DOUBLE PRECISION=DOUBLE", "REAL=DOUBLE", "CHARACTER VARYING=VARCHAR", "CHARACTER=CHAR(1)",
            "CHAR=CHAR(1)", "BINARY=BINARY(1)", "NUMERIC=DECIMAL(10, 0)", "DEC=DECIMAL(10, 0)",
            "DECIMAL=DECIMAL(10, 0)", "YEAR=YEAR(4)", "BIT=BIT(1)",
            "TINYINT UNSIGNED=TINYINT UNSIGNED(3)", "SMALLINT UNSIGNED=SMALLINT UNSIGNED(5)",
            "INT UNSIGNED=INT UNSIGNED(10)", "INTEGER UNSIGNED=INT UNSIGNED(10)",
            "BIGINT UNSIGNED=BIGINT UNSIGNED(20)");

    private MariaDbCatalog() {
        super(Dialects.mariadb().identifiers());
    }

    @Override
    public CatalogQueries queries() {
        return QUERIES;
    }

    @Override
    public SqlType canonical(SqlType type) {
        return types.canonical(type);
    }

    /** MariaDB may have created an index for the foreign key. */
    @Override
    public String dropIndexOf(TableName table, Constraint constraint) {
        return !constraint.isForeignKey() ? "" : "DROP INDEX IF EXISTS " + identifiers().quoted(constraint.name())
                + " ON " + quoted(table);
}
}
