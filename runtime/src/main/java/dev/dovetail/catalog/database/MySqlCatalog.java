package dev.dovetail.catalog.database;

import dev.dovetail.catalog.CatalogDialect;
import dev.dovetail.catalog.CatalogQueries;
import dev.dovetail.catalog.SqlType;
import dev.dovetail.catalog.TypeNames;
import dev.dovetail.dialect.Dialects;
import java.util.List;
import java.util.Set;

/** The catalog of MySQL. A foreign key that is dropped may leave its index, which is then an index like others. */
final class MySqlCatalog extends AbstractMySqlCatalog {
    static final CatalogDialect INSTANCE = new MySqlCatalog();

    /** The catalog shows quotes within expressions with a backslash before them. */
    private static final String UNESCAPED =
            "REPLACE(%s, CONCAT(CHAR(92 USING utf8mb4), CHAR(39 USING utf8mb4)), CHAR(39 USING utf8mb4))";

    private static final CatalogQueries QUERIES = new CatalogQueries.TableRows(
            CURRENT_SCHEMA, TABLES,
            // The default is an expression or the text of a literal. A MariaDB with another name shows both as SQL.
            """
            SELECT C.TABLE_NAME, C.COLUMN_NAME, C.COLUMN_TYPE, C.IS_NULLABLE,
                IF(C.EXTRA LIKE '%%auto_increment%%', 'AUTO_INCREMENT', 'NONE'), NULL, NULL,
                CASE WHEN T.TABLE_TYPE LIKE '%%VIEW' OR C.COLUMN_DEFAULT IS NULL THEN NULL
                    WHEN C.EXTRA LIKE '%%DEFAULT_GENERATED%%' THEN CONCAT('(', %1$s, ')')
                    WHEN @@version_comment LIKE '%%MariaDB%%' OR C.DATA_TYPE IN ('tinyint', 'smallint', 'mediumint',
                        'int', 'bigint', 'decimal', 'float', 'double', 'bit') THEN C.COLUMN_DEFAULT
                    ELSE QUOTE(C.COLUMN_DEFAULT) END,
                %2$s,
                IF(C.EXTRA LIKE '%%on update%%', SUBSTRING_INDEX(C.EXTRA, 'on update ', -1), NULL), C.COLUMN_COMMENT
            FROM information_schema.COLUMNS C
            JOIN information_schema.TABLES T ON T.TABLE_SCHEMA = C.TABLE_SCHEMA AND T.TABLE_NAME = C.TABLE_NAME
            WHERE C.TABLE_SCHEMA = ?
            ORDER BY C.TABLE_NAME, C.ORDINAL_POSITION""".formatted(
                    UNESCAPED.formatted("C.COLUMN_DEFAULT"), UNESCAPED.formatted("C.GENERATION_EXPRESSION")),
            // A unique index on expressions or the beginnings of columns is no constraint.
            """
            SELECT C.TABLE_NAME, IF(C.CONSTRAINT_NAME = 'PRIMARY', NULL, C.CONSTRAINT_NAME), C.CONSTRAINT_TYPE,
                K.COLUMN_NAME, K.REFERENCED_TABLE_SCHEMA, K.REFERENCED_TABLE_NAME, K.REFERENCED_COLUMN_NAME,
                R.DELETE_RULE, R.UPDATE_RULE, NULL, NULL, NULL, %s
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
                AND C.CONSTRAINT_TYPE = 'CHECK'
            WHERE C.TABLE_SCHEMA = ? AND NOT (C.CONSTRAINT_TYPE = 'UNIQUE' AND EXISTS (
                SELECT 1 FROM information_schema.STATISTICS P
                WHERE P.TABLE_SCHEMA = C.TABLE_SCHEMA AND P.TABLE_NAME = C.TABLE_NAME
                    AND P.INDEX_NAME = C.CONSTRAINT_NAME AND (P.SUB_PART IS NOT NULL OR P.COLUMN_NAME IS NULL)))
            ORDER BY C.TABLE_NAME, C.CONSTRAINT_TYPE, C.CONSTRAINT_NAME, K.ORDINAL_POSITION""".formatted(
                    UNESCAPED.formatted("X.CHECK_CLAUSE")),
            // Only MySQL has the column EXPRESSION. On a MariaDB with another name, it is that of N.
            """
            SELECT S.TABLE_NAME, S.INDEX_NAME, IF(S.NON_UNIQUE, 'NO', 'YES'),
                IF(S.SUB_PART IS NULL, S.COLUMN_NAME, NULL),
                IF(S.COLUMN_NAME IS NOT NULL AND S.SUB_PART IS NULL AND COALESCE(S.COLLATION, 'A') = 'A', NULL, CONCAT(
                    IF(S.COLUMN_NAME IS NOT NULL, S.COLUMN_NAME, (
                        SELECT CONCAT('(', %s, ')') FROM information_schema.STATISTICS E
                        WHERE E.TABLE_SCHEMA = S.TABLE_SCHEMA AND E.TABLE_NAME = S.TABLE_NAME
                            AND E.INDEX_NAME = S.INDEX_NAME AND E.SEQ_IN_INDEX = S.SEQ_IN_INDEX)),
                    IF(S.SUB_PART IS NULL, '', CONCAT('(', S.SUB_PART, ')')), IF(S.COLLATION = 'D', ' DESC', ''))),
                NULL, NULL
            FROM information_schema.STATISTICS S CROSS JOIN (SELECT NULL AS EXPRESSION) N
            WHERE S.TABLE_SCHEMA = ? AND (EXISTS (
                SELECT 1 FROM information_schema.STATISTICS P
                WHERE P.TABLE_SCHEMA = S.TABLE_SCHEMA AND P.TABLE_NAME = S.TABLE_NAME
                    AND P.INDEX_NAME = S.INDEX_NAME AND (P.SUB_PART IS NOT NULL OR P.COLUMN_NAME IS NULL))
                OR NOT EXISTS (
                    SELECT 1 FROM information_schema.TABLE_CONSTRAINTS C
                    WHERE C.TABLE_SCHEMA = S.TABLE_SCHEMA AND C.TABLE_NAME = S.TABLE_NAME
                        AND C.CONSTRAINT_NAME = S.INDEX_NAME))
            ORDER BY S.TABLE_NAME, S.INDEX_NAME, S.SEQ_IN_INDEX""".formatted(UNESCAPED.formatted("EXPRESSION")),
            SEQUENCES, "");

    private static final Set<String> INTEGERS = Set.of("TINYINT", "SMALLINT", "MEDIUMINT", "INT", "BIGINT", "YEAR",
            "TINYINT UNSIGNED", "SMALLINT UNSIGNED", "MEDIUMINT UNSIGNED", "INT UNSIGNED", "BIGINT UNSIGNED");

    private final TypeNames types = new TypeNames("BOOLEAN=TINYINT(1)", "BOOL=TINYINT(1)", "INTEGER=INT",
            "INTEGER UNSIGNED=INT UNSIGNED", "DOUBLE PRECISION=DOUBLE", "REAL=DOUBLE", "CHARACTER VARYING=VARCHAR",
            "CHARACTER=CHAR(1)", "CHAR=CHAR(1)", "BINARY=BINARY(1)", "NUMERIC=DECIMAL(10, 0)", "DEC=DECIMAL(10, 0)",
            "DECIMAL=DECIMAL(10, 0)", "BIT=BIT(1)");

    private MySqlCatalog() {
        super(Dialects.mysql().identifiers());
    }

    @Override
    public CatalogQueries queries() {
        return QUERIES;
    }

    /** Leaves out the display width of integers, which MySQL does not show, except that of BOOLEAN. */
    @Override
    public SqlType canonical(SqlType type) {
        SqlType known = types.canonical(type);
        boolean isBoolean = known.name().equals("TINYINT") && known.arguments().equals(List.of("1"));
        return INTEGERS.contains(known.name()) && !isBoolean ? new SqlType(known.name(), List.of()) : known;
    }
}
