package dev.dovetail.processor.check;

import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.DeclaredRelationship;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.ResolvedSide;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reports an operation that a cascade repeats, and a view-only relationship with elements that write. */
final class CascadeCheck implements EntityCheck {
    private static final List<String> WRITES = List.of(
            "cascade", "deleteOrphans", "singleParent", "passiveDeletes", "backref");

    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        for (ResolvedSide side : entity.sides()) {
            DeclaredRelationship link = side.link();
            checkRepetition(entity, link, reports);
            if (link.isViewOnly()) {
                WRITES.stream().filter(element -> writes(link.annotation(), element)).findFirst()
                        .ifPresent(element -> reports.add(Report.of(Problem.VIEW_ONLY_WRITES,
                                link.annotation().origin(element), entity.name(), link.name(), element)));
            }
        }
    }

    private static void checkRepetition(ResolvedEntity entity, DeclaredRelationship link, List<Report> reports) {
        List<String> operations = link.annotation().texts("cascade");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < operations.size(); i++) {
            String operation = operations.get(i);
            boolean isCovered = operations.contains("ALL") && !operation.equals("ALL");
            if (!seen.add(operation) || isCovered) {
                reports.add(Report.of(Problem.CASCADE_REPEATED, link.annotation().origin("cascade", i),
                        entity.name(), link.name(), operation, isCovered ? ", for ALL includes it" : ""));
                return;
            }
        }
    }

    private static boolean writes(AnnotationDeclaration annotation, String element) {
        if (!annotation.isExplicit(element)) {
            return false;
        }
        return switch (element) {
            case "cascade" -> annotation.texts("cascade").stream()
                    .anyMatch(operation -> !operation.equals("MERGE") && !operation.equals("REFRESH")
                            && !operation.equals("DETACH"));
            case "backref" -> !annotation.text("backref").isEmpty();
            default -> annotation.flag(element);
        };
    }
}
