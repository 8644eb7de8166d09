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

/** The catalog of PostgreSQL. */
final class PostgreSqlCatalog implements CatalogDialect {
    static final CatalogDialect INSTANCE = new PostgreSqlCatalog();

    private static final CatalogQueries QUERIES = new CatalogQueries.TableRows(
            "SELECT current_schema()",
            """
            SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
                CASE WHEN a.attnotnull THEN 'NO' ELSE 'YES' END,
                CASE WHEN a.attidentity <> '' OR pg_get_expr(d.adbin, d.adrelid) LIKE 'nextval(%'
                    THEN 'YES' ELSE 'NO' END,
                pg_get_expr(d.adbin, d.adrelid)
            FROM pg_class c
            JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
            WHERE n.nspname = ? AND c.relkind IN ('r', 'p') AND NOT c.relispartition
            ORDER BY c.relname, a.attnum""",
            """
            SELECT c.relname, k.conname,
                CASE k.contype WHEN 'p' THEN 'PRIMARY KEY' WHEN 'u' THEN 'UNIQUE' WHEN 'f' THEN 'FOREIGN KEY'
                    ELSE 'CHECK' END,
                a.attname, fn.nspname, f.relname, fa.attname,
                CASE k.confdeltype WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET NULL' WHEN 'd' THEN 'SET DEFAULT'
                    WHEN 'r' THEN 'RESTRICT' ELSE 'NO ACTION' END
            FROM pg_constraint k
            JOIN pg_class c ON c.oid = k.conrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace
            LEFT JOIN LATERAL unnest(k.conkey, k.confkey) WITH ORDINALITY AS p (own, other, position)
                ON k.contype <> 'c'
            LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = p.own
            LEFT JOIN pg_class f ON f.oid = k.confrelid
            LEFT JOIN pg_namespace fn ON fn.oid = f.relnamespace
            LEFT JOIN pg_attribute fa ON fa.attrelid = f.oid AND fa.attnum = p.other
            WHERE n.nspname = ? AND k.contype IN ('p', 'u', 'f', 'c') AND NOT c.relispartition
            ORDER BY c.relname, k.conname, p.position""",
            """
            SELECT c.relname, i.relname, CASE WHEN x.indisunique THEN 'YES' ELSE 'NO' END, a.attname
            FROM pg_index x
            JOIN pg_class c ON c.oid = x.indrelid
            JOIN pg_class i ON i.oid = x.indexrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN LATERAL unnest(x.indkey) WITH ORDINALITY AS p (own, position) ON p.position <= x.indnkeyatts
            LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = p.own
            WHERE n.nspname = ? AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND NOT EXISTS (
                SELECT 1 FROM pg_constraint k WHERE k.conindid = x.indexrelid AND k.contype IN ('p', 'u', 'x'))
            ORDER BY c.relname, i.relname, p.position""",
            """
            SELECT c.relname, s.seqincrement FROM pg_sequence s
            JOIN pg_class c ON c.oid = s.seqrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = ? AND NOT EXISTS (
                SELECT 1 FROM pg_depend d
                WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype IN ('a', 'i'))""");

    private final TypeNames types = new TypeNames("VARCHAR=CHARACTER VARYING", "CHAR=CHARACTER(1)",
            "CHARACTER=CHARACTER(1)", "BPCHAR=CHARACTER", "INT=INTEGER", "INT4=INTEGER", "INT8=BIGINT", "INT2=SMALLINT",
            "SERIAL=INTEGER", "BIGSERIAL=BIGINT", "SMALLSERIAL=SMALLINT", "BOOL=BOOLEAN", "FLOAT4=REAL",
            "FLOAT8=DOUBLE PRECISION", "FLOAT=DOUBLE PRECISION", "DECIMAL=NUMERIC",
            "TIMESTAMPTZ=TIMESTAMP WITH TIME ZONE", "TIMETZ=TIME WITH TIME ZONE",
            "TIMESTAMP WITHOUT TIME ZONE=TIMESTAMP", "TIME WITHOUT TIME ZONE=TIME", "BIT=BIT(1)", "VARBIT=BIT VARYING");

    private PostgreSqlCatalog() {}

    @Override
    public Identifiers identifiers() {
        return Dialects.postgresql().identifiers();
    }

    @Override
    public Quoting quoting() {
        return Quoting.with(Form.ESCAPE_STRING, Form.DOLLAR, Form.NESTED_COMMENTS);
    }

    @Override
    public boolean rollsTablesBack() {
        return true;
    }

    @Override
    public CatalogQueries queries() {
        return QUERIES;
    }

    @Override
    public SqlType canonical(SqlType type) {
        return types.canonical(type);
    }

    /** The USING clause is needed because not all types are converted implicitly. */
    @Override
    public List<String> redefine(TableName table, CatalogColumn column, CatalogColumn actual) {
        String name = identifiers().quoted(column.name());
        return new ColumnChange(column, actual)
                .type("SET DATA TYPE " + column.type() + " USING " + name + "::" + column.type())
                .nullness("DROP NOT NULL")
                .identity("ADD GENERATED BY DEFAULT AS IDENTITY")
                .statements("ALTER TABLE " + quoted(table) + " ALTER COLUMN " + name + " ");
    }
}
