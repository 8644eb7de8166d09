package dev.dovetail.processor.check;

import dev.dovetail.annotation.OnDelete;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.ResolvedForeignKey;
import dev.dovetail.processor.resolve.ResolvedSide;
import java.util.List;

/** Reports {@code passiveDeletes} on a relationship whose foreign key has no matching {@code onDelete}. */
final class DatabaseDeleteCheck implements EntityCheck {
    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        for (ResolvedSide side : entity.sides()) {
            ResolvedForeignKey key = side.keyResolution().key();
            if (key != null && key.sound() && side.link().annotation().flag("passiveDeletes")
                    && !side.link().isViewOnly()) {
                check(entity, side, key, reports);
            }
        }
    }

    private static void check(ResolvedEntity entity, ResolvedSide side, ResolvedForeignKey key, List<Report> reports) {
        List<String> cascade = side.link().annotation().texts("cascade");
        boolean deletes = cascade.contains("ALL") || cascade.contains("DELETE");
        boolean isLeft = key.onDelete() == OnDelete.CASCADE || !deletes && key.onDelete() == OnDelete.SET_NULL;
        if (!isLeft) {
            reports.add(Report.of(Problem.PASSIVE_DELETES_WITHOUT_RULE,
                    side.link().annotation().origin("passiveDeletes"), entity.name(), side.link().name(),
                    deletes ? "deleting" : "the rows that are left", key.display(), key.onDelete(),
                    key.parent().className().simpleName(), deletes ? OnDelete.CASCADE : OnDelete.SET_NULL));
        }
    }
}
