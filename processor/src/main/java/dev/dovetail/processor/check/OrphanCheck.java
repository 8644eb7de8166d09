package dev.dovetail.processor.check;

import static dev.dovetail.processor.declaration.AnnotationKind.MANY_TO_MANY;
import static dev.dovetail.processor.declaration.AnnotationKind.MANY_TO_ONE;

import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.AnnotationKind;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.DeclaredRelationship;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.ResolvedSide;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reports {@code deleteOrphans} on a relationship whose targets can have several parents, or without a cascade of
 * {@code DELETE}.
 */
final class OrphanCheck implements EntityCheck {
    private static final Set<AnnotationKind> OF_MANY = EnumSet.of(MANY_TO_ONE, MANY_TO_MANY);

    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        for (ResolvedSide side : entity.sides()) {
            DeclaredRelationship link = side.link();
            AnnotationDeclaration annotation = link.annotation();
            if (!annotation.flag("deleteOrphans") || link.isViewOnly()) {
                continue;
            }
            List<String> cascade = annotation.texts("cascade");
            if (OF_MANY.contains(link.kind()) && !annotation.flag("singleParent")) {
                reports.add(Report.of(Problem.ORPHANS_OF_MANY_PARENTS, annotation.origin("deleteOrphans"),
                        entity.name(), link.name(), "@" + link.kind(), link.target().name()));
            } else if (!cascade.contains("ALL") && !cascade.contains("DELETE")) {
                reports.add(Report.of(Problem.ORPHANS_WITHOUT_DELETE, annotation.origin("deleteOrphans"),
                        entity.name(), link.name()));
            }
        }
    }
}
