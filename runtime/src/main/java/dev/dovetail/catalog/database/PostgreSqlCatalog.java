package dev.dovetail.catalog.database;

import dev.dovetail.catalog.CatalogColumn;
import dev.dovetail.catalog.CatalogDialect;
import dev.dovetail.catalog.CatalogQueries;
import dev.dovetail.catalog.CatalogTable;
import dev.dovetail.catalog.Quoting;
import dev.dovetail.catalog.Quoting.Form;
import dev.dovetail.catalog.SqlType;
import dev.dovetail.catalog.TypeNames;
import dev.dovetail.dialect.Dialects;
import dev.dovetail.dialect.Identifiers;
import dev.dovetail.dialect.TableName;
import java.util.List;
import java.util.Locale;

/** The catalog of PostgreSQL. */
final class PostgreSqlCatalog implements CatalogDialect {
    static final CatalogDialect INSTANCE = new PostgreSqlCatalog();

    private static final CatalogQueries QUERIES = new CatalogQueries.TableRows(
            "SELECT current_schema()",
            """
            SELECT c.relname, CASE WHEN c.relispartition THEN 'PARTITION' WHEN c.relkind = 'v' THEN 'VIEW'
                    WHEN c.relkind = 'm' THEN 'MATERIALIZED_VIEW' WHEN c.relkind = 'f' THEN 'FOREIGN' ELSE 'TABLE' END,
                obj_description(c.oid, 'pg_class'),
                CASE WHEN c.relkind IN ('v', 'm') THEN rtrim(pg_get_viewdef(c.oid), ';') END
            FROM pg_class c
            JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = ? AND c.relkind IN ('r', 'p', 'v', 'm', 'f') ORDER BY c.relname""",
            """
            WITH RECURSIVE base (domain, type, modifier) AS (
                SELECT t.oid, t.typbasetype, t.typtypmod FROM pg_type t WHERE t.typtype = 'd'
                UNION ALL
                SELECT b.domain, t.typbasetype, CASE WHEN b.modifier >= 0 THEN b.modifier ELSE t.typtypmod END
                FROM base b JOIN pg_type t ON t.oid = b.type AND t.typtype = 'd'),
            resolved AS (
                SELECT b.domain, b.type, b.modifier FROM base b JOIN pg_type t ON t.oid = b.type AND t.typtype <> 'd')
            SELECT c.relname, a.attname,
                CASE WHEN e.domain IS NOT NULL THEN format_type(e.type, e.modifier) || '[]'
                    WHEN r.domain IS NOT NULL THEN format_type(r.type, r.modifier)
                    ELSE format_type(a.atttypid, a.atttypmod) END,
                CASE WHEN a.attnotnull OR t.typnotnull THEN 'NO' ELSE 'YES' END,
                CASE WHEN a.attidentity = 'a' THEN 'ALWAYS' WHEN a.attidentity = 'd' THEN 'BY_DEFAULT'
                    WHEN a.attgenerated = '' AND pg_get_expr(d.adbin, d.adrelid) LIKE 'nextval(%' THEN 'SEQUENCE'
                    ELSE 'NONE' END,
                s.nspname, s.relname,
                CASE WHEN a.attgenerated = '' THEN COALESCE(pg_get_expr(d.adbin, d.adrelid), t.typdefault) END,
                CASE WHEN a.attgenerated <> '' THEN pg_get_expr(d.adbin, d.adrelid) END,
                NULL, col_description(c.oid, a.attnum)
            FROM pg_class c
            JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            JOIN pg_type t ON t.oid = a.atttypid
            LEFT JOIN resolved r ON r.domain = a.atttypid
            LEFT JOIN resolved e ON e.domain = t.typelem AND t.typelem <> 0
            LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
            LEFT JOIN LATERAL (
                SELECT sn.nspname, sc.relname
                FROM pg_depend p
                JOIN pg_class sc ON sc.relkind = 'S' AND (sc.oid = p.refobjid AND p.objid = d.oid
                        AND p.classid = 'pg_attrdef'::regclass AND p.refclassid = 'pg_class'::regclass
                    OR sc.oid = p.objid AND p.refobjid = c.oid AND p.refobjsubid = a.attnum AND p.deptype = 'i'
                        AND p.classid = 'pg_class'::regclass AND p.refclassid = 'pg_class'::regclass)
                JOIN pg_namespace sn ON sn.oid = sc.relnamespace
                LIMIT 1) s ON a.attidentity <> '' OR d.oid IS NOT NULL
            WHERE n.nspname = ? AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
            ORDER BY c.relname, a.attnum""",
            """
            SELECT c.relname, k.conname,
                CASE k.contype WHEN 'p' THEN 'PRIMARY KEY' WHEN 'u' THEN 'UNIQUE' WHEN 'f' THEN 'FOREIGN KEY'
                    ELSE 'CHECK' END,
                a.attname, fn.nspname, f.relname, fa.attname,
                CASE k.confdeltype WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET NULL' WHEN 'd' THEN 'SET DEFAULT'
                    WHEN 'r' THEN 'RESTRICT' ELSE 'NO ACTION' END,
                CASE k.confupdtype WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET NULL' WHEN 'd' THEN 'SET DEFAULT'
                    WHEN 'r' THEN 'RESTRICT' ELSE 'NO ACTION' END,
                CASE k.confmatchtype WHEN 'f' THEN 'FULL' END,
                CASE WHEN k.condeferrable THEN 'YES' ELSE 'NO' END, CASE WHEN k.condeferred THEN 'YES' ELSE 'NO' END,
                CASE WHEN k.contype = 'c' THEN pg_get_expr(k.conbin, k.conrelid) END
            FROM pg_constraint k
            JOIN pg_class c ON c.oid = k.conrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace
            LEFT JOIN LATERAL unnest(k.conkey, k.confkey) WITH ORDINALITY AS p (own, other, position)
                ON k.contype <> 'c'
            LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = p.own
            LEFT JOIN pg_class f ON f.oid = k.confrelid
            LEFT JOIN pg_namespace fn ON fn.oid = f.relnamespace
            LEFT JOIN pg_attribute fa ON fa.attrelid = f.oid AND fa.attnum = p.other
            WHERE n.nspname = ? AND k.contype IN ('p', 'u', 'f', 'c')
                AND (k.conparentid = 0 OR c.relispartition)
            ORDER BY c.relname, k.conname, p.position""",
            """
            SELECT c.relname, i.relname, CASE WHEN x.indisunique THEN 'YES' ELSE 'NO' END, a.attname,
                CASE WHEN a.attname IS NULL OR pg_index_column_has_property(i.oid, p.position::int, 'desc') THEN
                    pg_get_indexdef(i.oid, p.position::int, true)
                    || CASE WHEN pg_index_column_has_property(i.oid, p.position::int, 'desc') THEN ' DESC' ELSE '' END
                    END,
                pg_get_expr(x.indpred, x.indrelid), pg_get_indexdef(i.oid)
            FROM pg_index x
            JOIN pg_class c ON c.oid = x.indrelid
            JOIN pg_class i ON i.oid = x.indexrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN LATERAL unnest(x.indkey) WITH ORDINALITY AS p (own, position) ON p.position <= x.indnkeyatts
            LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = p.own
            WHERE n.nspname = ? AND c.relkind IN ('r', 'p', 'm', 'f') AND NOT EXISTS (
                SELECT 1 FROM pg_constraint k WHERE k.conindid = x.indexrelid AND k.contype IN ('p', 'u', 'x'))
            ORDER BY c.relname, i.relname, p.position""",
            """
            SELECT c.relname, s.seqincrement, CASE WHEN EXISTS (
                    SELECT 1 FROM pg_depend d
                    WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype IN ('a', 'i'))
                THEN 'YES' ELSE 'NO' END
            FROM pg_sequence s
            JOIN pg_class c ON c.oid = s.seqrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = ? ORDER BY c.relname""",
            // Those of other schemas that a column of this one has, too.
            """
            WITH wanted AS (SELECT oid FROM pg_namespace WHERE nspname = ?)
            SELECT n.nspname, t.typname, l.enumlabel
            FROM pg_type t
            JOIN pg_namespace n ON n.oid = t.typnamespace
            JOIN pg_enum l ON l.enumtypid = t.oid
            WHERE n.oid IN (SELECT oid FROM wanted) OR EXISTS (
                SELECT 1 FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
                WHERE c.relnamespace IN (SELECT oid FROM wanted) AND a.atttypid IN (t.oid, t.typarray))
            ORDER BY n.nspname, t.typname, l.enumsortorder""");

    private final TypeNames types = new TypeNames("VARCHAR=CHARACTER VARYING", "CHAR=CHARACTER(1)",
            "CHARACTER=CHARACTER(1)", "BPCHAR=CHARACTER", "INT=INTEGER", "INT4=INTEGER", "INT8=BIGINT", "INT2=SMALLINT",
            "SERIAL=INTEGER", "BIGSERIAL=BIGINT", "SMALLSERIAL=SMALLINT", "BOOL=BOOLEAN", "FLOAT4=REAL",
            "FLOAT8=DOUBLE PRECISION", "FLOAT=DOUBLE PRECISION", "DECIMAL=NUMERIC",
            "TIMESTAMPTZ=TIMESTAMP WITH TIME ZONE", "TIMETZ=TIME WITH TIME ZONE",
            "TIMESTAMP WITHOUT TIME ZONE=TIMESTAMP", "TIME WITHOUT TIME ZONE=TIME", "BIT=BIT(1)", "VARBIT=BIT VARYING")
            .implied("TIMESTAMP", "6").implied("TIMESTAMP WITH TIME ZONE", "6").implied("TIME", "6")
            .implied("TIME WITH TIME ZONE", "6");

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

    /**
     * The USING clause is needed because not all types are converted implicitly. By way of a text, any value is
     * converted that looks alike in both types.
     */
    @Override
    public List<String> redefine(TableName table, CatalogColumn column, CatalogColumn actual) {
        String name = identifiers().quoted(column.name());
        String cast = column.type().name().equals(actual.type().name()) ? "::" : "::TEXT::";
        return new ColumnChange(cast.equals("::") ? column : column.withDefault(uncast(column.defaultValue())), actual)
                .type("SET DATA TYPE " + column.type() + " USING " + name + cast + column.type())
                .nullness("DROP NOT NULL")
                .identity("ADD GENERATED BY DEFAULT AS IDENTITY")
                .statements("ALTER TABLE " + quoted(table) + " ALTER COLUMN " + name + " ");
    }

    /** Returns a literal without the cast to the former type of its column. */
    private static String uncast(String value) {
        return value.replaceFirst("^('(?:[^']|'')*')::[^()]*(?:\\(.*\\))?$", "$1");
    }

    @Override
    public String stored() {
        return " STORED";
    }

    @Override
    public String commented(CatalogTable view) {
        return view.kind().toString().toUpperCase(Locale.ROOT);
    }
}
