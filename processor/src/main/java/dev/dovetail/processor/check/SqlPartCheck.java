package dev.dovetail.processor.check;

import static dev.dovetail.processor.declaration.AnnotationKind.CHECK;
import static dev.dovetail.processor.declaration.AnnotationKind.COLUMN;
import static dev.dovetail.processor.declaration.AnnotationKind.DATABASE_GENERATED;
import static dev.dovetail.processor.declaration.AnnotationKind.DEFAULT;

import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.AnnotationKind;
import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.declaration.SqlWord;
import dev.dovetail.processor.declaration.SqlWord.Kind;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.ResolvedEntity;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reports SQL in annotations that would change the statement around it: unclosed quotes or brackets, comments and
 * semicolons.
 */
final class SqlPartCheck implements EntityCheck {
    private static final Map<AnnotationKind, String> ELEMENTS =
            Map.of(CHECK, "value", DEFAULT, "value", COLUMN, "definition", DATABASE_GENERATED, "as");

    /**
     * An error in SQL.
     *
     * @param what the error
     * @param remedy how to correct it
     */
    private record Flaw(String what, String remedy) {}

    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        entity.declaration().annotations().forEach(each -> check(entity.name(), each, reports));
        for (PropertyDeclaration property : entity.declaration().properties()) {
            property.annotations().forEach(each -> check(entity.name() + "." + property.name(), each, reports));
        }
    }

    private static void check(String owner, AnnotationDeclaration annotation, List<Report> reports) {
        String element = annotation.kind().map(ELEMENTS::get).orElse(null);
        if (element == null) {
            return;
        }
        String sql = annotation.text(element);
        if (sql.indexOf('\0') >= 0 && element.equals("definition")) {
            return;
        }
        flaw(sql).ifPresent(flaw -> reports.add(Report.of(Problem.SQL_NOT_WHOLE, annotation.origin(element), owner,
                annotation.name(), element.equals("value") ? "" : element + " = ", JavaText.quoted(sql), flaw.what(),
                flaw.remedy())));
    }

    /** Returns whether {@code sql} can be inserted into a statement. */
    static boolean isWhole(String sql) {
        return flaw(sql).isEmpty();
    }

    private static Optional<Flaw> flaw(String sql) {
        if (sql.indexOf('\0') >= 0) {
            return Optional.of(new Flaw("has a character NUL, which no database takes", "Take it out."));
        }
        Deque<String> open = new ArrayDeque<>();
        for (SqlWord word : SqlWord.of(sql)) {
            if (word.kind() == Kind.OPEN) {
                return Optional.of(new Flaw("has a " + word.text().charAt(0) + " that is not closed", "Close it."));
            }
            if (word.kind() == Kind.COMMENT) {
                return Optional.of(new Flaw("has a comment, which ends up within a line", "Take it out."));
            }
            if (word.text().equals(";")) {
                return Optional.of(new Flaw("has a semicolon, which ends the statement around it", "Take it out."));
            }
            if (word.text().equals("(") || word.text().equals("[")) {
                open.push(word.text().equals("(") ? ")" : "]");
            } else if (word.text().equals(")") || word.text().equals("]")) {
                if (open.isEmpty() || !open.pop().equals(word.text())) {
                    return Optional.of(new Flaw("has a " + word.text() + " that closes nothing", "Take it out."));
                }
            }
        }
        return open.isEmpty() ? Optional.empty()
                : Optional.of(new Flaw("lacks a " + open.peek(), "Close what is open."));
    }
}
