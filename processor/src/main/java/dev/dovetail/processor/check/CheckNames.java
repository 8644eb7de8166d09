package dev.dovetail.processor.check;

import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.SqlWord;
import dev.dovetail.processor.declaration.SqlWord.Kind;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.diagnostic.Suggestion;
import dev.dovetail.processor.resolve.ColumnMapping;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.ResolvedForeignKey;
import dev.dovetail.processor.resolve.ResolvedSide;
import dev.dovetail.processor.resolve.StoredEntity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reports a name in a check constraint that is a property or a misspelt column. */
final class CheckNames {
    /** Keywords, types and constants of SQL, which are not reported as misspelt columns. */
    private static final Set<String> SQL = Set.of("AND", "OR", "NOT", "NULL", "IS", "IN", "LIKE", "ILIKE", "BETWEEN",
            "TRUE", "FALSE", "UNKNOWN", "CASE", "WHEN", "THEN", "ELSE", "END", "CAST", "AS", "COLLATE", "ESCAPE",
            "SIMILAR", "TO", "ANY", "ALL", "SOME", "EXISTS", "DISTINCT", "FROM", "SELECT", "WHERE", "FOR", "DATE",
            "TIME", "TIMESTAMP", "INTERVAL", "YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND", "VALUE", "USER",
            "CURRENT_DATE", "CURRENT_TIME", "CURRENT_TIMESTAMP", "LOCALTIME", "LOCALTIMESTAMP", "CURRENT_USER",
            "SESSION_USER", "INT", "INTEGER", "BIGINT", "SMALLINT", "TEXT", "CHAR", "VARCHAR", "NUMERIC", "DECIMAL",
            "BOOLEAN", "DOUBLE", "REAL", "FLOAT", "UUID", "JSON", "JSONB", "ARRAY", "ROW", "REGEXP", "RLIKE", "GLOB",
            "MATCH", "BINARY", "LEADING", "TRAILING", "BOTH", "DIV", "MOD", "XOR", "ZONE", "WITH", "AT", "CURRENT_ROLE",
            "CURRENT_CATALOG", "CURRENT_SCHEMA", "SYSTEM_USER", "SYSDATE", "SYSTIMESTAMP", "TODAY", "ROWID", "ROWNUM",
            "_ROWID_", "OID");

    /** Returns whether {@code name}, in upper case, is one of these words of SQL. */
    static boolean isWord(String name) {
        return SQL.contains(name);
    }

    /** What may stand around a comparison. */
    private static final Set<String> BOUNDS = Set.of("(", ")", "AND", "OR", "NOT");
    /** What, besides a comparison, has a value on its left. */
    private static final Set<String> ASKING = Set.of("IS", "IN", "BETWEEN", "LIKE");

    private CheckNames() {}

    /** Reports the first name in {@code words} that is a property or a misspelt column. Suggests {@code known}. */
    static void report(ResolvedEntity entity, String owner, AnnotationDeclaration check, List<SqlWord> words,
            List<String> known, List<Report> reports) {
        String sql = check.text("value");
        for (int i = 0; i < words.size(); i++) {
            SqlWord word = words.get(i);
            boolean isName = word.kind() == Kind.NAME || word.kind() == Kind.QUOTED_NAME;
            if (!isName || isPartOfMore(words, i) || isColumn(entity, word.name())) {
                continue;
            }
            Optional<StoredEntity> above = levelAbove(entity.stored(), word.name());
            if (above.isPresent()) {
                reports.add(Report.of(Problem.CHECK_NAMES_NO_COLUMN, check.origin("value"), owner, word.name(),
                        "no column of the table \"" + entity.stored().table() + "\", but of \"" + above.get().table()
                                + "\". Move @Check to " + above.get().name() + "."));
                return;
            }
            Optional<String> column = columnOf(entity, word.name());
            if (column.isPresent()) {
                String right = sql.substring(0, word.start()) + column.get()
                        + sql.substring(word.start() + word.text().length());
                reports.add(Report.of(Problem.CHECK_NAMES_NO_COLUMN, check.origin("value"), owner, word.name(),
                        "a property: SQL knows its column \"" + column.get() + "\". Write: @Check("
                                + JavaText.quoted(right) + ")"));
                return;
            }
            String misspelt = misspelt(known, word);
            if (misspelt.isEmpty() && isCompared(words, i) && !SQL.contains(word.name().toUpperCase(Locale.ROOT))) {
                misspelt = " Choose one of: " + String.join(", ", known) + ".";
            }
            if (!misspelt.isEmpty()) {
                reports.add(Report.of(Problem.CHECK_NAMES_NO_COLUMN, check.origin("value"), owner, word.name(),
                        "no column of " + entity.name() + "." + misspelt));
                return;
            }
        }
    }

    /** Returns the joined level above {@code entity} that has the column {@code name} in its own table. */
    private static Optional<StoredEntity> levelAbove(StoredEntity entity, String name) {
        StoredEntity parent = entity.parent();
        if (parent == null || entity.isPartOfTable()) {
            return Optional.empty();
        }
        return parent.inTable().stream().anyMatch(each -> each.column().name().equalsIgnoreCase(name))
                ? Optional.of(parent) : levelAbove(parent, name);
    }

    /**
     * Returns whether the word at {@code at} is one side of a comparison. Only a column or a constant of SQL can be
     * there.
     */
    private static boolean isCompared(List<SqlWord> words, int at) {
        String before = at == 0 ? "(" : words.get(at - 1).text().toUpperCase(Locale.ROOT);
        String after = at + 1 == words.size() ? ")" : words.get(at + 1).text().toUpperCase(Locale.ROOT);
        return words.get(at).kind() == Kind.NAME && (words.size() == 1
                || BOUNDS.contains(before) && (CheckConstraintCheck.COMPARING.contains(after) || ASKING.contains(after))
                || CheckConstraintCheck.COMPARING.contains(before) && BOUNDS.contains(after)
                || before.equals("(") && after.equals(")") && at > 1
                && CheckConstraintCheck.isFunction(words.get(at - 2)));
    }

    /** Returns whether the word at {@code at} is a function, a part of a qualified name, or the prefix of a literal. */
    private static boolean isPartOfMore(List<SqlWord> words, int at) {
        String before = at == 0 ? "" : words.get(at - 1).text();
        SqlWord next = at + 1 < words.size() ? words.get(at + 1) : null;
        return before.equals(".") || before.equals("::") || before.equals(":") || before.equals("@") || next != null
                && (next.text().equals("(") || next.text().equals(".") || next.kind() == Kind.TEXT
                        && next.start() == words.get(at).start() + words.get(at).text().length());
    }

    /** Returns whether {@code entity} has a column {@code name}, in any case. */
    static boolean isColumn(ResolvedEntity entity, String name) {
        return entity.stored().inTable().stream().anyMatch(each -> each.column().name().equalsIgnoreCase(name));
    }

    /**
     * Returns the column of the property {@code name}, or of the foreign key of the relationship {@code name}; empty if
     * there is none.
     */
    private static Optional<String> columnOf(ResolvedEntity entity, String name) {
        Optional<ColumnMapping> property = entity.stored().stored(name);
        if (property.isPresent()) {
            return property.map(each -> each.column().name());
        }
        for (ResolvedSide side : entity.sides()) {
            ResolvedForeignKey key = side.keyResolution().key();
            if (side.link().name().equals(name) && key != null && key.sound() && side.keyResolution().kind().holdsKey()
                    && key.properties().size() == 1) {
                return entity.stored().stored(key.properties().get(0)).map(each -> each.column().name());
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the question whether a similar column is meant; empty if {@code word} is a word of SQL, is short, or is
     * similar to none of {@code known}.
     */
    private static String misspelt(List<String> known, SqlWord word) {
        if (SQL.contains(word.name().toUpperCase(Locale.ROOT)) || word.name().length() < 3) {
            return "";
        }
        return Suggestion.of(word.name(), known);
    }
}
