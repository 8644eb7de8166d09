package dev.dovetail.processor.check;

import static dev.dovetail.processor.declaration.AnnotationKind.COLUMN;
import static dev.dovetail.processor.declaration.AnnotationKind.ID;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.SqlWord;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.ColumnMapping;
import dev.dovetail.processor.resolve.ResolvedEntity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reports a {@code definition} whose type does not accept the values of the property. Character types accept any value.
 * Unknown types are not checked.
 */
final class DefinitionFitCheck implements EntityCheck {
    /** Advises where only some databases convert the values. */
    static void advise(ResolvedEntity entity, List<Report> reports) {
        for (ColumnMapping stored : entity.stored().stored()) {
            String definition = stored.column().definition();
            AnnotationDeclaration column = stored.property().annotation(COLUMN).orElse(null);
            if (column == null || definition.isBlank() || definition.contains("[")
                    || !SqlPartCheck.isWhole(definition)) {
                continue;
            }
            Family defined = family(SqlWord.of(definition).get(0).text().toUpperCase(Locale.ROOT));
            Family given = family(stored.column().type());
            if (defined != null && given != null && defined != given
                    && (defined == Family.TEXT || given == Family.TEXT)) {
                reports.add(Report.of(Problem.DEFINITION_OF_OTHER_TYPE, column.origin("definition"), entity.name(),
                        stored.name(), JavaText.quoted(definition), held(stored),
                        given == Family.TEXT ? "a type of text" : "its own type"));
            }
        }
    }

    /** What values a database converts into one another, if at all. */
    private enum Family { NUMBER, MOMENT, UUID, BYTES, TRUTH, TEXT }

    private static final Set<String> WHOLE = Set.of("SMALLINT", "INT", "INTEGER", "BIGINT", "TINYINT", "MEDIUMINT",
            "INT2", "INT4", "INT8", "SERIAL", "BIGSERIAL", "SMALLSERIAL", "NUMERIC", "DECIMAL", "DEC", "NUMBER");
    private static final Map<Family, Set<String>> TYPES = Map.of(
            Family.NUMBER, Set.of("REAL", "FLOAT", "FLOAT4", "FLOAT8", "DOUBLE", "DECFLOAT"),
            Family.MOMENT, Set.of("DATE", "TIME", "TIMESTAMP", "TIMESTAMPTZ", "TIMETZ", "DATETIME"),
            Family.UUID, Set.of("UUID"),
            Family.BYTES, Set.of("BINARY", "VARBINARY", "BLOB", "BYTEA", "LONGBLOB", "MEDIUMBLOB", "TINYBLOB"),
            Family.TRUTH, Set.of("BOOLEAN", "BOOL"),
            Family.TEXT, Set.of("VARCHAR", "CHAR", "CHARACTER", "TEXT", "CLOB", "LONGTEXT", "MEDIUMTEXT", "NVARCHAR",
            "NCHAR",
                    "VARCHAR_IGNORECASE"));
    private static final Pattern LENGTH = Pattern.compile("\\(\\s*(\\d{1,9})\\s*\\)");
    private static final Set<Set<Family>> CONVERTED = Set.of(
            Set.of(Family.NUMBER, Family.TRUTH), Set.of(Family.UUID, Family.BYTES));

    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        for (ColumnMapping stored : entity.stored().stored()) {
            String definition = stored.column().definition();
            AnnotationDeclaration column = stored.property().annotation(COLUMN).orElse(null);
            if (column == null || definition.isBlank() || definition.contains("[")
                    || !SqlPartCheck.isWhole(definition)) {
                continue;
            }
            List<SqlWord> words = SqlWord.of(definition);
            String name = words.get(0).text().toUpperCase(Locale.ROOT);
            Family defined = family(name);
            if (defined != null && stored.column().type().isArray()) {
                if (words.stream().noneMatch(word -> word.is("ARRAY"))) {
                    report(entity, stored, column, name + " does not hold \"" + held(stored) + "\"",
                            "Write the type of an array, or take definition out.", reports);
                }
                continue;
            }
            Family given = family(stored.column().type());
            if (defined == null || given == null) {
                continue;
            }
            boolean isGenerated = given == Family.NUMBER && stored.property().has(ID)
                    && stored.keySource() != null;
            if (isGenerated && (!WHOLE.contains(name) || definition.matches("[^,]*,\\s*[1-9].*"))) {
                report(entity, stored, column, "the database counts in whole numbers",
                        "Write: @Column(definition = \"BIGINT\"), or take definition out.", reports);
            } else if (defined != given && defined != Family.TEXT && given != Family.TEXT
                    && !CONVERTED.contains(Set.of(defined, given))) {
                report(entity, stored, column, name + " does not hold \"" + held(stored) + "\"",
                        "Write another one, or name a converter: @Convert(MyConverter.class)", reports);
            } else if (defined == Family.TEXT && given != Family.TEXT && stored.conversion() == null) {
                checkLength(entity, stored, column, definition, reports);
            }
        }
    }

    /** Reports a text that is too short for each value of the type. */
    private static void checkLength(ResolvedEntity entity, ColumnMapping stored, AnnotationDeclaration column,
            String definition, List<Report> reports) {
        int shortest = switch (stored.column().type()) {
            case DATE -> 10;
            case TIME -> 8;
            case DATE_TIME, INSTANT, OFFSET_DATE_TIME -> 19;
            case UUID -> 36;
            default -> 0;
        };
        Matcher length = LENGTH.matcher(definition);
        if (length.find() && Integer.parseInt(length.group(1)) < shortest) {
            report(entity, stored, column, "it is too short for \"" + held(stored) + "\", which has " + shortest
                    + " characters", "Write a longer one, or take definition out.", reports);
        }
    }

    private static String held(ColumnMapping stored) {
        return stored.property().converter() == null ? stored.property().type().simpleName()
                : stored.property().converter().stored().simpleName();
    }

    private static void report(ResolvedEntity entity, ColumnMapping stored, AnnotationDeclaration column, String why,
            String remedy, List<Report> reports) {
        reports.add(Report.of(Problem.DEFINITION_NO_TYPE, column.origin("definition"), entity.name(), stored.name(),
                JavaText.quoted(stored.column().definition()), why, remedy));
    }

    private static @Nullable Family family(String type) {
        if (WHOLE.contains(type)) {
            return Family.NUMBER;
        }
        return TYPES.entrySet().stream().filter(each -> each.getValue().contains(type)).map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Family family(ColumnType type) {
        return switch (type) {
            case BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, DECIMAL, BIG_INTEGER -> Family.NUMBER;
            case DATE, TIME, DATE_TIME, INSTANT, OFFSET_DATE_TIME -> Family.MOMENT;
            case UUID -> Family.UUID;
            case BYTES -> Family.BYTES;
            case BOOLEAN -> Family.TRUTH;
            case STRING, CHAR -> Family.TEXT;
            default -> null;
        };
    }
}
