package dev.dovetail.processor.check;

import static dev.dovetail.processor.declaration.AnnotationKind.CHECK;

import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.declaration.SqlWord;
import dev.dovetail.processor.declaration.SqlWord.Kind;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.ResolvedEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reports a check constraint that is not an SQL condition, as far as its text shows. */
final class CheckConstraintCheck implements EntityCheck {
    static final Set<String> COMPARING = Set.of("=", "<", ">", "<=", ">=", "<>", "!=");
    /** Operators and keywords that need an operand on both sides. */
    private static final Set<String> BINARY = Set.of("=", "<", ">", "<=", ">=", "<>", "!=", "+", "/", "%", "||", ",",
            "&&", "AND", "OR", "LIKE", "IN", "IS", "BETWEEN", "NOT", "SIMILAR", "ESCAPE");
    /** Keywords that may follow {@code NULL}. */
    private static final Set<String> AFTER_NULL = Set.of("AND", "OR", "XOR", "IS", "IN", "NOT", "THEN", "ELSE", "WHEN",
            "END", "AS", "COLLATE", "AT", "BETWEEN", "LIKE");
    /** Operators of {@link #BINARY} that a condition may begin with. */
    private static final Set<String> MAY_BEGIN = Set.of("NOT", "+");
    private static final Set<String> AFTER_IS = Set.of("NOT", "NULL", "TRUE", "FALSE", "UNKNOWN", "DISTINCT", "JSON",
            "DOCUMENT", "NORMALIZED", "OF", "NFC", "NFD", "NFKC", "NFKD", "A");
    /** Words that may stand after a column, besides those after NULL. */
    private static final Set<String> AFTER_COLUMN = Set.of("ILIKE", "SIMILAR", "REGEXP", "RLIKE", "GLOB", "MATCH",
            "DIV", "MOD", "ISNULL", "NOTNULL", "OVERLAPS", "MEMBER", "SOUNDS", "FORMAT", "FROM", "FOR", "ESCAPE",
            "OPERATOR", "USING", "ASC", "DESC", "ON", "WHERE", "LIMIT", "ORDER", "PLACING");
    /** SQL functions that may have the same name as a column. */
    private static final Set<String> FUNCTIONS = Set.of("ABS", "ASCII", "CHAR", "CHAR_LENGTH", "CHARACTER_LENGTH",
            "CEIL", "CEILING", "COALESCE", "CONCAT", "COUNT", "DATE", "DAY", "EXP", "FLOOR", "FORMAT", "GREATEST",
            "HASH", "HOUR", "INSERT", "INSTR", "LEAST", "LEFT", "LENGTH", "LOCATE", "LOG", "LOWER", "LTRIM", "MAX",
            "MD5", "MIN", "MINUTE", "MONTH", "NOW", "NULLIF", "OCTET_LENGTH", "POSITION", "POWER", "QUARTER", "RANK",
            "REPEAT", "REPLACE", "REVERSE", "RIGHT", "ROUND", "RTRIM", "SECOND", "SIGN", "SPACE", "SQRT", "SUBSTR",
            "SUBSTRING", "SUM", "TIME", "TIMESTAMP", "TO_CHAR", "TO_DATE", "TRIM", "TRUNC", "TRUNCATE", "UPPER", "WEEK",
            "YEAR", "CARDINALITY");

    /**
     * An error in a condition.
     *
     * @param what the error
     * @param remedy the SQL to write instead
     */
    private record Flaw(String what, String remedy) {}

    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        entity.declaration().annotationsOf(CHECK).forEach(each -> check(entity, entity.name(), each,
                columns(entity), reports));
        for (PropertyDeclaration property : entity.declaration().properties()) {
            for (AnnotationDeclaration each : property.annotationsOf(CHECK)) {
                List<Report> found = new ArrayList<>();
                check(entity, entity.name() + "." + property.name(), each, known(entity, property), found);
                // A record may be embedded often.
                found.forEach(report -> reports.add(property.component() == null ? report
                        : report.withKey(report.origin().text())));
            }
        }
    }

    private static List<String> columns(ResolvedEntity entity) {
        return entity.stored().inTable().stream().map(each -> each.column().name()).toList();
    }

    /** Returns what a check of {@code property} can name: columns, or the components of its record. */
    private static List<String> known(ResolvedEntity entity, PropertyDeclaration property) {
        if (property.component() == null) {
            return columns(entity);
        }
        String record = property.name().substring(0, property.name().lastIndexOf('.') + 1);
        return entity.declaration().properties().stream().map(PropertyDeclaration::name)
                .filter(each -> each.startsWith(record) && each.indexOf('.', record.length()) < 0)
                .map(each -> each.substring(record.length())).toList();
    }

    private static void check(
            ResolvedEntity entity, String owner, AnnotationDeclaration check, List<String> known,
            List<Report> reports) {
        String sql = check.text("value");
        if (sql.isBlank() || !SqlPartCheck.isWhole(sql)) {
            return;
        }
        List<SqlWord> words = SqlWord.of(sql);
        Optional<Flaw> flaw = flaw(entity, sql, words);
        if (flaw.isPresent()) {
            reports.add(Report.of(Problem.CHECK_NO_CONDITION, check.origin("value"), owner, JavaText.quoted(sql),
                    flaw.get().what(), flaw.get().remedy()));
            return;
        }
        CheckNames.report(entity, owner, check, words, known, reports);
    }

    private static Optional<Flaw> flaw(ResolvedEntity entity, String sql, List<SqlWord> words) {
        SqlWord first = words.get(0);
        SqlWord last = words.get(words.size() - 1);
        if (isBinary(last)) {
            return Optional.of(incomplete("ends with", last));
        }
        if (isBinary(first) && !MAY_BEGIN.contains(first.text().toUpperCase(Locale.ROOT))) {
            return Optional.of(incomplete("begins with", first));
        }
        boolean hasArrays = entity.stored().stored().stream().anyMatch(each -> each.column().type().isArray());
        for (int i = 0; i < words.size(); i++) {
            SqlWord word = words.get(i);
            SqlWord next = i + 1 < words.size() ? words.get(i + 1) : last;
            if (word.text().equals("==")) {
                return Optional.of(javaOperator("==", "=", sql, word));
            }
            if (word.text().equals("&&") && !hasArrays) {
                return Optional.of(javaOperator("&&", "AND", sql, word));
            }
            if (COMPARING.contains(word.text()) && next.is("NULL") && word != last) {
                boolean isEqual = word.text().equals("=");
                return Optional.of(new Flaw("it compares with NULL, which is never true nor false",
                        write(sql, word.start(), next.start() + 4, isEqual ? "IS NULL" : "IS NOT NULL")));
            }
            if (word != last && isJoining(word) && isBinary(next)
                    && !MAY_BEGIN.contains(next.text().toUpperCase(Locale.ROOT))) {
                return Optional.of(incomplete("has \"" + word.text() + "\" before", next));
            }
            if (word != last && endsOperand(word) && beginsOperand(entity, sql, word, next)) {
                return Optional.of(new Flaw("nothing is between \"" + word.text() + "\" and \"" + next.text() + "\"",
                        "Write what compares them, as in: @Check(\"price > 0\")"));
            }
            Optional<Flaw> beside = word == last ? Optional.empty()
                    : unfit(entity, word, next).or(() -> missingOperator(entity, sql, word, next));
            if (beside.isPresent()) {
                return beside;
            }
            if (word != last && word.is("NULL") && word.kind() == Kind.NAME && !mayFollowNull(next)) {
                return Optional.of(new Flaw("nothing is between \"" + word.text() + "\" and \"" + next.text() + "\"",
                        write(sql, word.start(), word.start() + 4, word.text() + " AND")));
            }
        }
        return Optional.empty();
    }

    /** Returns whether the word names a function of values. */
    static boolean isFunction(SqlWord word) {
        return word.kind() == Kind.NAME && FUNCTIONS.contains(word.text().toUpperCase(Locale.ROOT));
    }

    /** Returns the mistake if {@code word} cannot be followed by {@code next}, whatever the columns are. */
    private static Optional<Flaw> unfit(ResolvedEntity entity, SqlWord word, SqlWord next) {
        String name = next.name().toUpperCase(Locale.ROOT);
        boolean isStranger = next.kind() == Kind.NAME && !CheckNames.isColumn(entity, next.name());
        if (word.kind() == Kind.NAME && word.is("IS") && isStranger && !AFTER_IS.contains(name)) {
            return Optional.of(new Flaw("\"" + next.text() + "\" cannot stand after " + word.text(),
                    "Write NULL or NOT NULL after it, as in: @Check(\"price IS NOT NULL\")"));
        }
        boolean isUncalled = isFunction(word) && !CheckNames.isWord(word.text().toUpperCase(Locale.ROOT))
                && !CheckNames.isColumn(entity, word.text()) && next.kind() == Kind.NAME && !mayFollowNull(next)
                && !AFTER_COLUMN.contains(name);
        return isUncalled
                ? Optional.of(new Flaw("nothing is between \"" + word.text() + "\" and \"" + next.text() + "\"",
                "Write what compares them, as in: @Check(\"price > 0\")")) : Optional.empty();
    }

    /** Returns whether the word is the end of a value, though it names no column. */
    private static boolean endsOperand(SqlWord word) {
        return word.text().equals(")") || word.kind() == Kind.NUMBER || word.kind() == Kind.TEXT;
    }

    /**
     * Returns whether {@code next} begins a second operand after {@code word}. Two string literals on two lines are
     * one.
     */
    private static boolean beginsOperand(ResolvedEntity entity, String sql, SqlWord word, SqlWord next) {
        if (word.kind() == Kind.TEXT && next.kind() == Kind.TEXT) {
            return sql.substring(word.start() + word.text().length(), next.start()).indexOf('\n') < 0;
        }
        String name = next.name().toUpperCase(Locale.ROOT);
        // A function name may be a unit: INTERVAL '1' DAY.
        boolean isColumn = next.kind() == Kind.NAME && CheckNames.isColumn(entity, next.name())
                && !CheckNames.isWord(name) && !FUNCTIONS.contains(name);
        return next.kind() == Kind.NUMBER || next.kind() == Kind.TEXT || isColumn;
    }

    /** Returns the error if {@code word} is a column that {@code next} follows without an operator. */
    private static Optional<Flaw> missingOperator(ResolvedEntity entity, String sql, SqlWord word, SqlWord next) {
        boolean isName = word.kind() == Kind.NAME || word.kind() == Kind.QUOTED_NAME;
        String name = word.name().toUpperCase(Locale.ROOT);
        if (!isName || !CheckNames.isColumn(entity, word.name()) || isQualified(sql, word)) {
            return Optional.empty();
        }
        if (next.text().equals("(") && !FUNCTIONS.contains(name) && !CheckNames.isWord(name)) {
            return Optional.of(new Flaw("\"" + word.name() + "\" is a column, and no function",
                    "Write a function before the bracket, as in: @Check(\"LENGTH(title) > 3\")"));
        }
        boolean isWord = next.kind() == Kind.NAME && !mayFollowNull(next)
                && !AFTER_COLUMN.contains(next.text().toUpperCase(Locale.ROOT)) && !CheckNames.isWord(name);
        return isWord ? Optional.of(new Flaw("nothing is between \"" + word.text() + "\" and \"" + next.text() + "\"",
                "Write what compares them, as in: @Check(\"price > 0\")")) : Optional.empty();
    }

    private static boolean isQualified(String sql, SqlWord word) {
        return word.start() > 0 && sql.charAt(word.start() - 1) == '.';
    }

    private static boolean isJoining(SqlWord word) {
        return COMPARING.contains(word.text()) || word.kind() == Kind.NAME && (word.is("AND") || word.is("OR"));
    }

    /** Returns whether {@code word} may follow {@code NULL}, as in {@code a IS NULL OR b > 0}. */
    private static boolean mayFollowNull(SqlWord word) {
        return word.kind() == Kind.SIGN && !word.text().equals("(")
                || word.kind() == Kind.NAME && AFTER_NULL.contains(word.text().toUpperCase(Locale.ROOT));
    }

    private static boolean isBinary(SqlWord word) {
        return (word.kind() == Kind.SIGN || word.kind() == Kind.NAME)
                && BINARY.contains(word.text().toUpperCase(Locale.ROOT));
    }

    private static Flaw incomplete(String where, SqlWord word) {
        return new Flaw("it " + where + " \"" + word.text() + "\"", "Write both sides, as in: @Check(\"price > 0\")");
    }

    private static Flaw javaOperator(String java, String sqls, String sql, SqlWord word) {
        return new Flaw("\"" + java + "\" is Java's", write(sql, word.start(), word.start() + 2, sqls));
    }

    private static String write(String sql, int from, int to, String instead) {
        return "Write: @Check(" + JavaText.quoted(sql.substring(0, from) + instead + sql.substring(to)) + ")";
    }
}
