package dev.dovetail.processor.check;

import static dev.dovetail.processor.declaration.AnnotationKind.GENERATED_VALUE;

import dev.dovetail.annotation.GenerationType;
import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.ColumnMapping;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.ResolvedSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reports entities that share a sequence with different allocation sizes, because two rows could get the same
 * identifier.
 */
final class SequenceCheck implements SchemaCheck {
    /**
     * The use of a sequence.
     *
     * @param entity the entity that uses it
     * @param id the identifier that it generates
     * @param step the allocation size
     */
    private record Use(ResolvedEntity entity, ColumnMapping id, int step) {}

    @Override
    public void check(ResolvedSchema schema, List<Report> reports) {
        Map<String, Use> sequences = new HashMap<>();
        List<ResolvedEntity> entities = new ArrayList<>(schema.reached());
        entities.addAll(schema.compiled());
        for (ResolvedEntity entity : entities) {
            for (ColumnMapping id : entity.stored().ids()) {
                if (id.keySource() == null || id.keySource().type() != GenerationType.SEQUENCE) {
                    continue;
                }
                int step = id.keySource().allocationSize();
                Use other = sequences.putIfAbsent(
                        id.keySource().sequence().toLowerCase(Locale.ROOT), new Use(entity, id, step));
                if (other != null && other.step() != step) {
                    AnnotationDeclaration generated = id.property().annotation(GENERATED_VALUE).orElseThrow();
                    reports.add(Report.of(Problem.SEQUENCE_SHARED, generated.origin("allocationSize"), entity.name(),
                            id.name(), id.keySource().sequence(), step, other.step(), other.entity().name(),
                            other.id().name(), other.step()));
                }
            }
        }
    }
}
