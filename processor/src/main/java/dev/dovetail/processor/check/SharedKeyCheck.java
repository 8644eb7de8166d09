package dev.dovetail.processor.check;

import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.DeclaredRelationship;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.ResolvedForeignKey;
import dev.dovetail.processor.resolve.ResolvedSide;
import java.util.ArrayList;
import java.util.List;

/**
 * Reports two relationships that write the same foreign key, and two sides over one foreign key that do not name each
 * other. Relationships over different foreign keys may share columns: they agree on the value.
 */
final class SharedKeyCheck implements EntityCheck {
    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        List<ResolvedSide> writers = new ArrayList<>();
        for (ResolvedEntity level = entity.parent(); level != null; level = level.parent()) {
            level.sides().stream().filter(side -> side.keyResolution().key() != null && !side.link().isViewOnly()
                    && side.isAgreed()).forEach(writers::add);
        }
        for (ResolvedSide side : entity.sides()) {
            ResolvedForeignKey key = side.keyResolution().key();
            if (key == null || side.link().isViewOnly() || !side.isAgreed()) {
                continue;
            }
            ResolvedSide before = writers.stream().filter(each -> overlap(each, side)).findFirst().orElse(null);
            if (before == null) {
                writers.add(side);
            } else {
                overlapping(entity, before, side, key, reports);
            }
        }
        for (ResolvedSide side : entity.sides()) {
            side.unlinked().ifPresent(other -> notLinked(entity, side, other, reports));
        }
    }

    private static boolean overlap(ResolvedSide a, ResolvedSide b) {
        ResolvedForeignKey one = a.keyResolution().key();
        ResolvedForeignKey two = b.keyResolution().key();
        return one != null && two != null
                && a.keyResolution().kind().holdsKey() == b.keyResolution().kind().holdsKey() && one.isSame(two);
    }

    private static void overlapping(
            ResolvedEntity entity, ResolvedSide before, ResolvedSide side, ResolvedForeignKey key,
            List<Report> reports) {
        DeclaredRelationship link = side.link();
        reports.add(Report.of(Problem.OVERLAPPING_WRITES,
                link.foreignKey().isEmpty() ? link.annotation().origin() : link.annotation().origin("foreignKey"),
                entity.name(), link.name(), before.link().owner().name(), before.link().name(), key.display()));
    }

    private static void notLinked(ResolvedEntity entity, ResolvedSide side, DeclaredRelationship other,
            List<Report> reports) {
        ResolvedForeignKey key = side.keyResolution().key();
        if (key != null) {
            reports.add(Report.of(Problem.SIDES_NOT_LINKED, side.link().annotation().origin(), entity.name(),
                    side.link().name(), other.owner().name(), other.name(), key.display(), other.name(),
                    other.owner().name(), other.name(), side.link().name()));
        }
    }
}
