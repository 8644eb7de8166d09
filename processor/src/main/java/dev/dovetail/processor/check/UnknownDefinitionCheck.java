package dev.dovetail.processor.check;

import static dev.dovetail.processor.declaration.AnnotationKind.COLUMN;

import dev.dovetail.processor.declaration.SqlWord;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.diagnostic.Suggestion;
import dev.dovetail.processor.resolve.ColumnMapping;
import dev.dovetail.processor.resolve.ResolvedEntity;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Advises to correct a {@code definition} that is similar to a known SQL type. Other unknown names may be types of the
 * application.
 */
final class UnknownDefinitionCheck implements EntityCheck {
    private static final Set<String> TYPES = Set.of("ARRAY", "BFILE", "BIGINT", "BIGSERIAL", "BINARY", "BIT", "BLOB",
            "BOOL", "BOOLEAN", "BOX", "BPCHAR", "BYTEA", "CHAR", "CHARACTER", "CIDR", "CIRCLE", "CITEXT", "CLOB",
            "DATE", "DATERANGE", "DATETIME", "DATETIME2", "DATETIMEOFFSET", "DEC", "DECFLOAT", "DECIMAL", "DOUBLE",
            "ENUM", "FIXED", "FLOAT", "FLOAT4", "FLOAT8", "GEOGRAPHY", "GEOMETRY", "GEOMETRYCOLLECTION", "HSTORE",
            "IMAGE", "INET", "INET4", "INET6", "INT", "INT2", "INT4", "INT4RANGE", "INT8", "INT8RANGE", "INTEGER",
            "INTERVAL", "JAVA_OBJECT", "JSON", "JSONB", "JSONPATH", "LINE", "LINESTRING", "LONG", "LONGBLOB",
            "LONGTEXT", "LONGVARBINARY", "LONGVARCHAR", "LSEG", "LTREE", "MACADDR", "MACADDR8", "MEDIUMBLOB",
            "MEDIUMINT", "MEDIUMTEXT", "MONEY", "MULTILINESTRING", "MULTIPOINT", "MULTIPOLYGON", "NATIONAL", "NCHAR",
            "NCLOB", "NTEXT", "NUMBER", "NUMERIC", "NUMRANGE", "NVARCHAR", "NVARCHAR2", "OBJECT", "OID", "OTHER",
            "PATH", "POINT", "POLYGON", "RAW", "REAL", "ROW", "SERIAL", "SERIAL4", "SERIAL8", "SET", "SIGNED",
            "SMALLDATETIME", "SMALLINT", "SMALLSERIAL", "STRING", "TEXT", "TIME", "TIMESTAMP", "TIMESTAMPTZ", "TIMETZ",
            "TINYBLOB", "TINYINT", "TINYTEXT", "TSQUERY", "TSRANGE", "TSTZRANGE", "TSVECTOR", "UNIQUEIDENTIFIER",
            "UNSIGNED", "UUID", "VARBINARY", "VARBIT", "VARCHAR", "VARCHAR2", "VARCHAR_IGNORECASE",
            "VARCHAR_CASESENSITIVE", "VECTOR", "XML", "YEAR");

    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        DefinitionFitCheck.advise(entity, reports);
        for (ColumnMapping stored : entity.stored().stored()) {
            String definition = stored.column().definition();
            if (definition.isBlank()) {
                continue;
            }
            SqlWord first = SqlWord.of(definition).get(0);
            String name = first.name().toUpperCase(Locale.ROOT);
            // A name that is not similar to any of these is a type of the application, such as an enum or a domain, or
            // of an extension.
            String meant = Suggestion.of(name, TYPES.stream().sorted().toList());
            if (!meant.isEmpty() && !TYPES.contains(name) && !definition.contains(".")) {
                stored.property().annotation(COLUMN).ifPresent(column -> reports.add(Report.of(
                        Problem.UNKNOWN_DEFINITION, column.origin("definition"), entity.name(), stored.name(),
                        JavaText.quoted(definition), first.name(), meant)));
            }
        }
    }
}
