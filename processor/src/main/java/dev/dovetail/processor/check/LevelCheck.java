package dev.dovetail.processor.check;

import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.declaration.LevelDeclaration;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.ResolvedEntity;
import java.util.List;

/** Reports an entity that extends one that is not sealed, and a sealed one that permits what cannot be stored. */
final class LevelCheck implements EntityCheck {
    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        EntityDeclaration declaration = entity.declaration();
        if (!declaration.level().unsealed().isEmpty()) {
            reports.add(Report.of(Problem.ENTITY_EXTENDS_ENTITY, declaration.origin(), declaration.name(),
                    declaration.superEntities().get(0), declaration.level().unsealed().get(0)));
        } else if (declaration.superEntities().size() > 1) {
            reports.add(Report.of(Problem.TWO_HIERARCHIES, declaration.origin(), declaration.name(),
                    declaration.superEntities().get(0), declaration.superEntities().get(1)));
        }
        for (LevelDeclaration.Permitted permitted : declaration.level().permits()) {
            if (!permitted.isEntity()) {
                reports.add(Report.of(Problem.PERMITTED_NOT_ENTITY, declaration.origin(), declaration.name(),
                        permitted.name(), remedy(permitted)));
            }
        }
    }

    private static String remedy(LevelDeclaration.Permitted permitted) {
        String type = permitted.kind().equals("interface") ? "interface " : "abstract class ";
        return "@Entity " + (permitted.isSealed() ? type.replaceFirst("(interface|class)", "sealed $1")
                : type.replaceFirst("(interface|class)", "non-sealed $1")) + permitted.type().simpleName();
    }
}
