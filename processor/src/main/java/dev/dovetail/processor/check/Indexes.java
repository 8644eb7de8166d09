package dev.dovetail.processor.check;

import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.diagnostic.Suggestion;
import dev.dovetail.processor.resolve.ResolvedEntity;
import java.util.List;

/** An index is over properties that have a column. */
final class Indexes implements Check {
    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        for (AnnotationDeclaration index : entity.declaration().annotationsOf("Index")) {
            List<String> properties = index.texts("value");
            for (int i = 0; i < properties.size(); i++) {
                String property = properties.get(i);
                if (properties.indexOf(property) < i) {
                    reports.add(Report.of(Problem.INDEX_PROPERTY_REPEATED, index.origin("value", i), entity.name(),
                            property));
                    continue;
                }
                if (entity.stored().stored(property).isEmpty() && !entity.stored().isBroken(property)) {
                    reports.add(Report.of(Problem.UNKNOWN_INDEX_PROPERTY, index.origin("value", i), entity.name(),
                            property, entity.name(), Suggestion.orAll(property, entity.stored().names())));
                }
            }
        }
    }
}
