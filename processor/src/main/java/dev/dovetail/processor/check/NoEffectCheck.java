package dev.dovetail.processor.check;

import static dev.dovetail.processor.declaration.AnnotationKind.COLUMN;
import static dev.dovetail.processor.declaration.AnnotationKind.ENUMERATED;
import static dev.dovetail.processor.declaration.AnnotationKind.GENERATED_VALUE;
import static dev.dovetail.processor.declaration.AnnotationKind.MANY_TO_MANY;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.model.Conversion;
import dev.dovetail.processor.resolve.ColumnMapping;
import dev.dovetail.processor.resolve.DeclaredRelationship;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.ResolvedSide;
import java.util.List;
import java.util.Set;

/** Reports annotation elements that have no effect on the column or relationship. */
final class NoEffectCheck implements EntityCheck {
    private static final Set<ColumnType> OF_LENGTH = Set.of(
            ColumnType.STRING, ColumnType.BYTES, ColumnType.STRING_ARRAY);
    private static final Set<ColumnType> OF_DIGITS = Set.of(ColumnType.DECIMAL, ColumnType.BIG_INTEGER);

    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        for (ColumnMapping stored : entity.stored().stored()) {
            stored.property().annotation(COLUMN).ifPresent(column -> checkColumn(entity, stored, column, reports));
            stored.property().annotation(ENUMERATED).ifPresent(
                    enumerated -> checkEnum(entity, stored, enumerated, reports));
            stored.property().annotation(GENERATED_VALUE).ifPresent(
                    generated -> checkGenerated(entity, stored, generated, reports));
        }
        for (ResolvedSide side : entity.sides()) {
            if (!side.link().isViewOnly()) {
                checkSide(entity, side, reports);
            }
        }
    }

    private static void checkColumn(
            ResolvedEntity entity, ColumnMapping stored, AnnotationDeclaration column, List<Report> reports) {
        ColumnType type = stored.column().type();
        boolean isOrdinal = stored.conversion() instanceof Conversion.OfEnum && type == ColumnType.INT;
        String held = stored.property().converter() == null ? stored.property().type().simpleName()
                : stored.property().converter().stored().simpleName();
        for (String element : List.of("length", "precision", "scale")) {
            Set<ColumnType> right = element.equals("length") ? OF_LENGTH : OF_DIGITS;
            boolean isMeant = right.contains(type) && !(element.equals("scale") && type == ColumnType.BIG_INTEGER);
            if (!column.isExplicit(element) || element.equals("length") && isOrdinal || column.number(element) < 0) {
                continue;
            }
            if (!stored.column().definition().isEmpty()) {
                add(entity, stored.name(), column, element, "beside definition, which is the whole type", reports);
            } else if (!isMeant) {
                add(entity, stored.name(), column, element, "of a column of the type \"" + held + "\"", reports);
            }
        }
        if (column.flag("unique") && stored.isId() && entity.stored().ids().size() == 1) {
            add(entity, stored.name(), column, "unique", "of an identifier, which is unique already", reports);
        }
    }

    private static void checkEnum(
            ResolvedEntity entity, ColumnMapping stored, AnnotationDeclaration enumerated, List<Report> reports) {
        AnnotationDeclaration column = stored.property().annotation(COLUMN).orElse(null);
        boolean isNative = stored.column().nativeEnum() != null;
        if (enumerated.isExplicit("type") && !isNative) {
            add(entity, stored.name(), enumerated, "type", "without EnumType.NATIVE", reports);
        } else if (isNative && column != null && column.isExplicit("definition")) {
            add(entity, stored.name(), column, "definition",
                    "beside EnumType.NATIVE, whose element type names the type of the database", reports);
        }
    }

    private static void checkGenerated(
            ResolvedEntity entity, ColumnMapping stored, AnnotationDeclaration generated, List<Report> reports) {
        String kind = generated.text("value");
        if (kind.equals("SEQUENCE")) {
            return;
        }
        if (kind.equals("ASSIGNED") && generated.flag("returned")) {
            add(entity, stored.name(), generated, "value",
                    "without returned = false: the application assigns the identifier anyway", reports);
            return;
        }
        for (String element : List.of("sequence", "allocationSize")) {
            if (generated.isExplicit(element)) {
                String others = generated.isExplicit("sequence") ? ", sequence = "
                        + JavaText.quoted(generated.text("sequence")) : "";
                reports.add(Report.of(Problem.SAYS_NOTHING, generated.origin(element), entity.name(), stored.name(),
                        element, "of GenerationType." + kind,
                        ", or write: @GeneratedValue(value = GenerationType.SEQUENCE"
                                + others + ")"));
                return;
            }
        }
    }

    private static void checkSide(ResolvedEntity entity, ResolvedSide side, List<Report> reports) {
        DeclaredRelationship link = side.link();
        AnnotationDeclaration annotation = link.annotation();
        if (annotation.flag("passiveDeletes")) {
            if (link.kind() == MANY_TO_MANY) {
                add(entity, link.name(), annotation, "passiveDeletes",
                        "of pairs: the keys of an association table have no ON DELETE", reports);
            } else if (side.keyResolution().key() != null && side.keyResolution().kind().holdsKey()) {
                add(entity, link.name(), annotation, "passiveDeletes",
                        "on the side that holds the key: it is about the rows that refer to this one", reports);
            }
        }
        boolean isAlone = side.other().isEmpty() && link.backPopulates().isEmpty() && link.backref().isEmpty();
        if (annotation.flag("singleParent") && !annotation.flag("deleteOrphans") && isAlone) {
            add(entity, link.name(), annotation, "singleParent",
                    "without deleteOrphans, or another side that would see a second parent", reports);
        }
    }

    private static void add(ResolvedEntity entity, String property, AnnotationDeclaration annotation, String element,
            String where, List<Report> reports) {
        reports.add(Report.of(Problem.SAYS_NOTHING, annotation.origin(element), entity.name(), property, element, where,
                ""));
    }
}
