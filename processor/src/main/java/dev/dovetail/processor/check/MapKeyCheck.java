package dev.dovetail.processor.check;

import static dev.dovetail.processor.declaration.AnnotationKind.MAP_KEY;

import dev.dovetail.generated.CollectionType;
import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.declaration.TypeDeclaration;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.DeclaredRelationship;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.ResolvedForeignKey;
import dev.dovetail.processor.resolve.ResolvedSide;
import dev.dovetail.processor.resolve.StoredEntity;
import java.util.List;

/**
 * Reports a map without {@code @MapKey}, or with one that names no property of the target, a nullable one, or one of
 * another type than the keys.
 */
final class MapKeyCheck implements EntityCheck {
    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        for (ResolvedSide side : entity.sides()) {
            if (side.link().container() == CollectionType.MAP) {
                check(entity, side, side.target(), reports);
            }
        }
    }

    private static void check(ResolvedEntity entity, ResolvedSide side, StoredEntity target, List<Report> reports) {
        DeclaredRelationship link = side.link();
        ResolvedForeignKey key = side.keyResolution().key();
        PropertyDeclaration property = link.property();
        AnnotationDeclaration mapKey = property.annotation(MAP_KEY).orElse(null);
        if (mapKey == null) {
            String likely = target.ids().isEmpty() ? "id" : target.ids().get(0).name();
            reports.add(Report.of(Problem.MAP_WITHOUT_KEY, property.origin(), entity.name(), property.name(),
                    target.name(), likely));
            return;
        }
        String name = mapKey.text("value");
        if (target.isBroken(name) || !mapKey.isExplicit("value")) {
            return;
        }
        if (target.stored(name).isEmpty()) {
            reports.add(Report.of(Problem.UNKNOWN_MAP_KEY, mapKey.origin("value"), entity.name(), property.name(),
                    name, target.name(), LevelBelow.orAll(name, target)));
            return;
        }
        if (target.stored(name).get().column().nullable()) {
            String never = target.ids().isEmpty() ? "id" : target.ids().get(0).name();
            reports.add(Report.of(Problem.MAP_KEY_NULLABLE, mapKey.origin("value"), entity.name(), property.name(),
                    target.name(), name, never));
            return;
        }
        if (key != null && key.properties().equals(List.of(name)) && !side.keyResolution().kind().holdsKey()) {
            String other = target.names().stream().filter(each -> !each.equals(name)).findFirst().orElse("id");
            reports.add(Report.of(Problem.MAP_KEY_SAME, mapKey.origin("value"), entity.name(), property.name(),
                    target.name(), name, target.ids().isEmpty() ? other : target.ids().get(0).name()));
            return;
        }
        TypeDeclaration said = property.type().arguments().get(0);
        TypeDeclaration actual = target.stored(name).get().property().type();
        String boxed = actual.isPrimitive() ? actual.typeName().box().toString() : actual.name();
        if (!said.name().equals(boxed)) {
            reports.add(Report.of(Problem.MAP_KEY_TYPE, property.origin(), entity.name(), property.name(),
                    said.simpleName(), target.name(), name, actual.simpleName(),
                    property.line("Map<" + boxed.substring(boxed.lastIndexOf('.') + 1) + ", "
                            + link.target().className().simpleName() + ">")));
        }
    }
}
