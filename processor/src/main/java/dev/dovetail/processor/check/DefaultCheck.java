package dev.dovetail.processor.check;

import static dev.dovetail.processor.declaration.AnnotationKind.DEFAULT;

import dev.dovetail.annotation.EnumType;
import dev.dovetail.dialect.ColumnType;
import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.SqlWord;
import dev.dovetail.processor.declaration.SqlWord.Kind;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.diagnostic.Suggestion;
import dev.dovetail.processor.model.Conversion;
import dev.dovetail.processor.resolve.ColumnMapping;
import dev.dovetail.processor.resolve.ResolvedEntity;
import java.util.List;

/** Reports a default that is a literal but not a value of its column. */
final class DefaultCheck implements EntityCheck {
    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        for (ColumnMapping stored : entity.stored().stored()) {
            stored.property().annotation(DEFAULT).ifPresent(each -> check(entity, stored, each, reports));
        }
    }

    private static void check(
            ResolvedEntity entity, ColumnMapping stored, AnnotationDeclaration annotation, List<Report> reports) {
        String sql = annotation.text("value");
        if (sql.isBlank() || !SqlPartCheck.isWhole(sql)) {
            return;
        }
        List<SqlWord> words = SqlWord.of(sql);
        if (words.size() == 1 && words.get(0).is("NULL")) {
            if (!stored.column().nullable()) {
                reports.add(Report.of(Problem.DEFAULT_NULL, annotation.origin("value"), entity.name(), stored.name()));
            }
            return;
        }
        String instead = stored.conversion() instanceof Conversion.OfEnum ofEnum
                ? constant(stored, ofEnum, words) : stored.column().definition().isEmpty()
                ? Literals.instead(stored.column(), sql) : "";
        if (!instead.isEmpty()) {
            reports.add(Report.of(Problem.DEFAULT_NO_VALUE, annotation.origin("value"), entity.name(), stored.name(),
                    JavaText.quoted(sql), what(stored, words.get(0)), JavaText.quoted(instead)));
        }
    }

    private static String what(ColumnMapping stored, SqlWord word) {
        boolean isLimited = stored.conversion() == null && word.kind() == Kind.TEXT && stored.column().length() > 0
                && stored.column().type() == ColumnType.STRING;
        String type = stored.property().converter() == null ? stored.property().type().simpleName()
                : stored.property().converter().stored().simpleName();
        return "the type \"" + type + "\""
                + (isLimited ? " of at most " + stored.column().length() + " characters" : "");
    }

    /**
     * Returns the literal of the enum constant that {@code words} probably mean; empty if they are valid or are no
     * single word.
     */
    private static String constant(ColumnMapping stored, Conversion.OfEnum conversion, List<SqlWord> words) {
        boolean byName = conversion.form() != EnumType.ORDINAL;
        List<String> constants = byName ? stored.property().type().labels() : stored.property().type().constants();
        SqlWord word = words.get(0);
        if (words.size() > 1 || constants.isEmpty() || word.kind() == Kind.SIGN) {
            return "";
        }
        String text = word.text().replaceAll("^['\"`]|['\"`]$", "");
        if (byName ? word.kind() == Kind.TEXT && constants.contains(text)
                : word.kind() == Kind.NUMBER && isPosition(text, constants.size())) {
            return "";
        }
        boolean isPosition = word.kind() == Kind.NUMBER && isPosition(text, constants.size());
        String closest = constants.contains(text) ? text : isPosition ? constants.get(Integer.parseInt(text))
                : Suggestion.closest(text, constants);
        String meant = closest.isEmpty() ? constants.get(0) : closest;
        return byName ? "'" + meant + "'" : Integer.toString(constants.indexOf(meant));
    }

    private static boolean isPosition(String text, int constants) {
        return text.matches("\\d{1,6}") && Integer.parseInt(text) < constants;
    }
}
