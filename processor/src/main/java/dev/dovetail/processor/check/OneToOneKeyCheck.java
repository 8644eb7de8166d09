package dev.dovetail.processor.check;

import dev.dovetail.metadata.RelationshipKind;
import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.diagnostic.Origin;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.ResolvedForeignKey;
import dev.dovetail.processor.resolve.ResolvedSide;
import java.util.List;

/**
 * Reports a one-to-one relationship whose foreign key is not unique. Only one of the two sides is reported, normally
 * the one that holds the key.
 */
final class OneToOneKeyCheck implements EntityCheck {
    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        for (ResolvedSide side : entity.sides()) {
            ResolvedForeignKey key = side.keyResolution().key();
            if (key != null && key.sound() && isReportedOn(side, key) && !side.isKeyUnique()
                    && !side.link().isViewOnly()) {
                reports.add(report(side, key));
            }
        }
    }

    private static boolean isReportedOn(ResolvedSide side, ResolvedForeignKey key) {
        return side.keyResolution().kind() == RelationshipKind.ONE_TO_ONE_KEYED
                || side.keyResolution().kind() == RelationshipKind.ONE_TO_ONE
                && (side.other().isEmpty() || !key.child().compiled());
    }

    private static Report report(ResolvedSide side, ResolvedForeignKey key) {
        EntityDeclaration child = key.child();
        Origin origin = child.compiled() ? key.annotation().origin() : side.link().annotation().origin();
        return Report.of(Problem.ONE_TO_ONE_KEY_NOT_UNIQUE, origin, key.display(), side.link().display(),
                key.properties().size() == 1 ? "@Column(unique = true)"
                        : "@Index(value = {\"" + String.join("\", \"", key.properties()) + "\"}, unique = true) on "
                                + child.name());
    }
}
