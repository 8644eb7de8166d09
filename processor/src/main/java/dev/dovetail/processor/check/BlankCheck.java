package dev.dovetail.processor.check;

import static dev.dovetail.processor.declaration.AnnotationKind.CHECK;
import static dev.dovetail.processor.declaration.AnnotationKind.DATABASE_GENERATED;
import static dev.dovetail.processor.declaration.AnnotationKind.DEFAULT;
import static dev.dovetail.processor.declaration.AnnotationKind.INDEX;
import static dev.dovetail.processor.declaration.AnnotationKind.INHERITANCE;
import static dev.dovetail.processor.declaration.AnnotationKind.MANY_TO_MANY;

import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.AnnotationKind;
import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.diagnostic.Origin;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.ResolvedEntity;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reports blank names and blank SQL, and names with control characters. An empty name is valid: it is derived. */
final class BlankCheck implements EntityCheck {
    private static final Map<AnnotationKind, String> SQL =
            Map.of(CHECK, "a condition", DEFAULT, "a value in SQL");
    private static final List<String> NAMES = List.of(
            "name", "schema", "table", "sequence", "definition", "backPopulates", "references",
            "discriminator", "discriminatorColumn");

    /** What names properties, which is looked up, or is no name. */
    private static final Set<String> OF_JAVA = Set.of("backPopulates", "references", "foreignKey", "definition");

    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        for (AnnotationDeclaration annotation : entity.declaration().annotations()) {
            check(entity.name(), annotation, reports);
            if (annotation.is(INHERITANCE) && annotation.text("discriminatorColumn").isEmpty()) {
                reports.add(Report.of(Problem.BLANK_VALUE, annotation.origin("discriminatorColumn"), entity.name(),
                        "discriminatorColumn", "a name"));
            }
            if (annotation.is(INDEX) && annotation.isExplicit("value")
                    && annotation.values().get("value") instanceof List<?> properties && properties.isEmpty()) {
                reports.add(Report.of(Problem.BLANK_VALUE, annotation.origin("value"), entity.name(), "@Index",
                        "the properties"));
            }
        }
        for (PropertyDeclaration property : entity.declaration().properties()) {
            for (AnnotationDeclaration annotation : property.annotations()) {
                check(entity.name() + "." + property.name(), annotation, reports);
                checkEach(entity.name() + "." + property.name(), annotation, List.of("foreignKey"), reports);
            }
            property.annotation(MANY_TO_MANY).map(each -> each.annotation("associationTable"))
                    .ifPresent(table -> checkAssociation(entity.name() + "." + property.name(), table, reports));
        }
    }

    private static void check(String owner, AnnotationDeclaration annotation, List<Report> reports) {
        String wanted = annotation.kind().map(SQL::get).orElse(null);
        if (wanted != null && annotation.isExplicit("value") && annotation.text("value").isBlank()) {
            reports.add(Report.of(Problem.BLANK_VALUE, annotation.origin("value"), owner, "@" + annotation.name(),
                    wanted));
        }
        if (annotation.is(DATABASE_GENERATED) && annotation.isExplicit("as") && annotation.text("as").isBlank()) {
            reports.add(Report.of(Problem.BLANK_VALUE, annotation.origin("as"), owner, "as", "an expression in SQL"));
        }
        for (String element : NAMES) {
            String said = annotation.text(element);
            checkLetters(owner, annotation.origin(element), element, said, reports);
            if (!said.isEmpty() && said.isBlank()) {
                reports.add(Report.of(Problem.BLANK_VALUE, annotation.origin(element), owner, element, "a name"));
            }
        }
    }

    /**
     * Reports control characters in a name. No database accepts NUL, and line breaks would break the generated scripts.
     * A {@code definition} may contain line breaks.
     */
    private static void checkLetters(String owner, Origin origin, String element, String said, List<Report> reports) {
        boolean isSql = element.equals("definition") && said.indexOf('\0') < 0;
        if (!said.isBlank() && !isSql && said.chars().anyMatch(Character::isISOControl)) {
            reports.add(Report.of(Problem.NAME_WITH_CONTROL, origin, owner, element, JavaText.quoted(said),
                    said.replaceAll("\\p{Cntrl}", "")));
        } else if (!said.isBlank() && !OF_JAVA.contains(element) && !said.equals(said.strip())) {
            reports.add(Report.of(Problem.NAME_WITH_BLANKS, origin, owner, element, JavaText.quoted(said),
                    said.strip()));
        }
    }

    private static void checkAssociation(String owner, AnnotationDeclaration table, List<Report> reports) {
        check(owner, table, reports);
        checkEach(owner, table, List.of("columns", "inverseColumns"), reports);
    }

    private static void checkEach(
            String owner, AnnotationDeclaration table, List<String> elements, List<Report> reports) {
        for (String element : elements) {
            List<String> columns = table.texts(element);
            for (int i = 0; i < columns.size(); i++) {
                checkLetters(owner, table.origin(element, i), element, columns.get(i), reports);
                if (columns.get(i).isBlank()) {
                    reports.add(Report.of(Problem.BLANK_VALUE, table.origin(element, i), owner, element, "a name"));
                }
            }
        }
    }
}
