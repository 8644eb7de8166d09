package dev.dovetail.processor.check;

import static dev.dovetail.processor.declaration.AnnotationKind.ENTITY;
import static dev.dovetail.processor.declaration.AnnotationKind.INHERITANCE;
import static dev.dovetail.processor.declaration.AnnotationKind.TABLE;

import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.declaration.LevelDeclaration;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.Hierarchies;
import dev.dovetail.processor.resolve.ResolvedEntity;
import java.util.List;

/** Reports an entity that is at no right place in a hierarchy, or that says what another level says. */
final class LevelCheck implements EntityCheck {
    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        EntityDeclaration declaration = entity.declaration();
        checkAbove(declaration, reports);
        for (LevelDeclaration.Permitted permitted : declaration.level().permits()) {
            if (!permitted.isEntity()) {
                reports.add(Report.of(Problem.PERMITTED_NOT_ENTITY, declaration.origin(), declaration.name(),
                        permitted.name(), remedy(permitted)));
            }
        }
        ResolvedEntity root = entity.root();
        declaration.annotation(INHERITANCE).ifPresent(said -> checkInheritance(declaration, root, said, reports));
        declaration.annotation(ENTITY).ifPresent(said -> checkDiscriminator(declaration, root, said, reports));
        if (entity.parent() != null) {
            checkTable(entity, root, reports);
        }
    }

    private static void checkAbove(EntityDeclaration entity, List<Report> reports) {
        if (!entity.level().unsealed().isEmpty()) {
            reports.add(Report.of(Problem.ENTITY_EXTENDS_ENTITY, entity.origin(), entity.name(),
                    entity.superEntities().get(0), entity.level().unsealed().get(0)));
        } else if (entity.superEntities().size() > 1) {
            reports.add(Report.of(Problem.TWO_HIERARCHIES, entity.origin(), entity.name(),
                    entity.superEntities().get(0), entity.superEntities().get(1)));
        }
    }

    private static String remedy(LevelDeclaration.Permitted permitted) {
        String type = permitted.kind().equals("interface") ? "interface " : "abstract class ";
        String word = permitted.isSealed() ? "sealed" : "non-sealed";
        return "@Entity " + type.replaceFirst("(interface|class)", word + " $1") + permitted.type().simpleName();
    }

    private static void checkInheritance(EntityDeclaration entity, ResolvedEntity root, AnnotationDeclaration said,
            List<Report> reports) {
        if (entity.level().hasParent()) {
            reports.add(Report.of(Problem.INHERITANCE_MISPLACED, said.origin(), entity.name(), entity.name()
                    + " is not its root.", "Move it to " + root.name() + "."));
        } else if (!entity.isSealed()) {
            String type = entity.shape().isInterface() ? "sealed interface " : "abstract sealed class ";
            reports.add(Report.of(Problem.INHERITANCE_MISPLACED, said.origin(), entity.name(), entity.name()
                    + " is not sealed, so it has no subtypes that are stored.", "Take it off, or write: "
                    + (entity.shape().isPublic() ? "public " : "") + type + entity.className().simpleName()
                    + " permits ..."));
        }
    }

    private static void checkDiscriminator(EntityDeclaration entity, ResolvedEntity root, AnnotationDeclaration said,
            List<Report> reports) {
        String written = said.text("discriminator");
        if (!entity.level().hasParent() || entity.isSealed()) {
            if (said.isExplicit("discriminator")) {
                reports.add(Report.of(Problem.DISCRIMINATOR_MISPLACED, said.origin("discriminator"), entity.name(),
                        written, entity.isSealed() ? entity.name() + " is sealed, and has no rows but those of its "
                        + "subtypes" : entity.name() + " extends no sealed entity"));
            }
            return;
        }
        String value = Hierarchies.value(entity);
        int length = Hierarchies.discriminator(root.declaration()).length();
        int characters = value.codePointCount(0, value.length());
        if (length > 0 && characters > length) {
            reports.add(Report.of(Problem.DISCRIMINATOR_TOO_LONG, said.origin("discriminator"), entity.name(), value,
                    characters, Hierarchies.discriminator(root.declaration()).name(), root.name(), length,
                    value.substring(0, value.offsetByCodePoints(0, length)), root.name(),
                    Hierarchies.strategyText(root.declaration()), characters));
        }
    }

    private static void checkTable(ResolvedEntity entity, ResolvedEntity root, List<Report> reports) {
        EntityDeclaration declaration = entity.declaration();
        for (AnnotationDeclaration said : declaration.annotations()) {
            for (String element : said.is(ENTITY) ? List.of("table", "schema") : said.is(TABLE)
                    ? List.of("name", "schema") : List.<String>of()) {
                if (entity.stored().isPartOfTable() && said.isExplicit(element) && !said.text(element).isBlank()) {
                    reports.add(Report.of(Problem.TABLE_OF_SUBTYPE, said.origin(element), entity.name(), element,
                            said.text(element), entity.stored().table(), root.name(), root.name()));
                    return;
                }
            }
        }
        declaration.annotation(ENTITY).filter(said -> said.flag("readOnly") && !root.declaration().isReadOnly())
                .ifPresent(said -> reports.add(Report.of(Problem.READ_ONLY_SUBTYPE, said.origin("readOnly"),
                        entity.name(), root.name())));
    }
}
