package dev.dovetail.processor.check;

import static dev.dovetail.processor.declaration.AnnotationKind.COLUMN;

import dev.dovetail.annotation.EnumType;
import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.TypeDeclaration;
import dev.dovetail.processor.diagnostic.Origin;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.model.Conversion;
import dev.dovetail.processor.resolve.ColumnMapping;
import dev.dovetail.processor.resolve.ResolvedEntity;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports enums without constants, with equal labels, or with labels that are longer than their column. */
final class EnumLengthCheck implements EntityCheck {
    private static final Pattern TEXT = Pattern.compile(
            "(?i)\\s*n?(?:var)?char(?:acter)?2?(?:\\s+varying)?\\s*\\(\\s*(\\d{1,9})[^)]*\\).*");

    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        for (ColumnMapping stored : entity.stored().stored()) {
            if (stored.conversion() instanceof Conversion.OfEnum ofEnum) {
                if (stored.property().type().isEnum() && stored.property().type().constants().isEmpty()) {
                    reports.add(Report.of(Problem.ENUM_EMPTY, stored.property().origin(), entity.name(), stored.name(),
                            stored.property().type().simpleName()));
                } else if (ofEnum.form() == EnumType.STRING) {
                    check(entity, stored, reports);
                }
                if (ofEnum.form() != EnumType.ORDINAL) {
                    checkLabels(entity, stored, reports);
                }
            }
        }
    }

    private static void checkLabels(ResolvedEntity entity, ColumnMapping stored, List<Report> reports) {
        TypeDeclaration type = stored.property().type();
        for (int i = 0; i < type.labels().size(); i++) {
            String label = type.labels().get(i);
            int first = type.labels().indexOf(label);
            if (first < i) {
                reports.add(Report.of(Problem.ENUM_LABEL_TWICE, stored.property().origin(), entity.name(),
                        stored.name(), type.constants().get(first), type.constants().get(i), type.simpleName(),
                        JavaText.quoted(label), type.constants().get(i)));
                return;
            }
        }
    }

    private static void check(ResolvedEntity entity, ColumnMapping stored, List<Report> reports) {
        String longest = "";
        for (String constant : stored.property().type().labels()) {
            longest = constant.length() > longest.length() ? constant : longest;
        }
        int room = stored.column().length();
        Matcher text = TEXT.matcher(stored.column().definition());
        boolean isDefined = !stored.column().definition().isEmpty();
        if (isDefined) {
            room = text.matches() ? Integer.parseInt(text.group(1)) : 0;
        }
        if (room <= 0 || longest.length() <= room) {
            return;
        }
        AnnotationDeclaration column = stored.property().annotation(COLUMN).orElse(null);
        String element = isDefined ? "definition" : "length";
        Origin origin = column == null ? stored.property().origin() : column.origin(element);
        reports.add(Report.of(Problem.ENUM_TOO_LONG, origin, entity.name(), stored.name(), longest.length() > 40
                        ? longest.substring(0, 37) + "..." : longest, longest.length(), room,
                isDefined ? "definition = \"VARCHAR(" + longest.length() + ")\"" : "length = " + longest.length()));
    }
}
