package dev.dovetail.processor.check;

import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.declaration.EntityDeclaration;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.model.AssociationModel;
import dev.dovetail.processor.resolve.DeclaredRelationship;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.ResolvedForeignKey;
import dev.dovetail.processor.resolve.ResolvedSide;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reports an association table that is the table of an entity, unless the many-to-many only reads it. */
final class AssociationEntityCheck {
    private AssociationEntityCheck() {}

    static void check(ResolvedSide side, AssociationModel association, ResolvedEntity entity,
            AnnotationDeclaration written, List<Report> reports) {
        DeclaredRelationship link = side.link();
        Optional<DeclaredRelationship> other = side.other();
        boolean writes = !link.isViewOnly() || other.isPresent() && !other.get().isViewOnly();
        if (writes) {
            String both = link.isViewOnly() ? other.map(DeclaredRelationship::display).orElse("")
                    : other.filter(each -> !each.isViewOnly()).map(each -> link.display() + " and " + each.display())
                            .orElse(link.display());
            reports.add(Report.of(Problem.ASSOCIATION_TABLE_IS_ENTITY, written.origin("name"), link.owner().name(),
                    link.name(), association.table(), entity.name(), both, entity.name()));
            return;
        }
        Set<String> columns = new TreeSet<>();
        entity.stored().stored().forEach(each -> columns.add(each.column().name().toLowerCase(Locale.ROOT)));
        List<String> missing = new ArrayList<>(association.own().names());
        missing.addAll(association.other().names());
        missing.removeIf(name -> columns.contains(name.toLowerCase(Locale.ROOT)));
        if (!missing.isEmpty()) {
            List<ResolvedForeignKey> taken = new ArrayList<>();
            String own = columns(entity, link.owner(), taken);
            String theirs = columns(entity, link.target(), taken);
            reports.add(Report.of(Problem.ASSOCIATION_COLUMNS_ELSEWHERE, written.origin(), link.owner().name(),
                    link.name(), String.join(", ", missing), association.table(), entity.name(),
                    association.table().name(), own, theirs));
        }
    }

    /** Returns the columns of a foreign key of {@code entity} to {@code parent}, as they are written in Java. */
    private static String columns(ResolvedEntity entity, EntityDeclaration parent, List<ResolvedForeignKey> taken) {
        for (ResolvedForeignKey key : entity.foreignKeys().keys()) {
            if (key.parent().qualifiedName().equals(parent.qualifiedName()) && !taken.contains(key)) {
                taken.add(key);
                List<String> names = entity.stored().columns(key.properties()).stream().map(JavaText::quoted).toList();
                return names.size() == 1 ? names.get(0) : "{" + String.join(", ", names) + "}";
            }
        }
        return "\"...\"";
    }
}
