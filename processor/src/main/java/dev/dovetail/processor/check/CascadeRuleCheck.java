package dev.dovetail.processor.check;

import dev.dovetail.annotation.OnDelete;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.DeclaredRelationship;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.ResolvedForeignKey;
import dev.dovetail.processor.resolve.ResolvedSide;
import java.util.List;

/** Advises to declare {@code onDelete} on a foreign key if the session deletes the children with their parent. */
final class CascadeRuleCheck implements EntityCheck {
    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        for (ResolvedSide side : entity.sides()) {
            DeclaredRelationship link = side.link();
            ResolvedForeignKey key = side.keyResolution().key();
            List<String> cascade = link.annotation().texts("cascade");
            boolean deletes = cascade.contains("ALL") || cascade.contains("DELETE");
            if (deletes && key != null && !side.keyResolution().kind().holdsKey() && !hasRule(key)) {
                reports.add(Report.of(Problem.CASCADE_WITHOUT_RULE, link.annotation().origin("cascade"), entity.name(),
                        link.name(), key.child().name(), key.display(), key.parent().className().simpleName()));
            }
        }
    }

    /**
     * Returns whether {@code key} declares an {@code onDelete} other than {@code NO_ACTION}, or is of a type below
     * another one, whose rows may be in several tables.
     */
    private static boolean hasRule(ResolvedForeignKey key) {
        return key.onDelete() != OnDelete.NO_ACTION || key.child().level().hasParent();
    }
}
