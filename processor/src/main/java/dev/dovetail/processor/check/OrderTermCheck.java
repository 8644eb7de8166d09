package dev.dovetail.processor.check;

import static dev.dovetail.processor.declaration.AnnotationKind.ORDER_BY;

import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.ResolvedSide;
import dev.dovetail.processor.resolve.StoredEntity;
import java.util.List;
import java.util.regex.Pattern;

/** Reports an {@code @OrderBy} that is malformed or names something other than an attribute of the target. */
final class OrderTermCheck implements EntityCheck {
    private static final Pattern TERM = Pattern.compile("([\\w.]+)(\\s+(?i:asc|desc))?");

    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        for (ResolvedSide side : entity.sides()) {
            if (side.keyResolution().kind().isToMany()) {
                side.link().property().annotation(ORDER_BY)
                        .ifPresent(order -> check(entity, side.link().name(), order, side.target(), reports));
            }
        }
    }

    private static void check(
            ResolvedEntity entity, String property, AnnotationDeclaration order, StoredEntity target,
            List<Report> reports) {
        String written = order.text("value");
        if (!order.isExplicit("value")) {
            return;
        }
        for (String term : written.split(",", -1)) {
            if (!TERM.matcher(term.strip()).matches()) {
                reports.add(Report.of(Problem.ORDER_BY_SYNTAX, order.origin("value"), entity.name(), property,
                        written));
                return;
            }
            String name = term.strip().split("\\s+")[0];
            if (target.stored(name).isEmpty() && !target.isBroken(name)) {
                reports.add(Report.of(Problem.UNKNOWN_ORDER_BY, order.origin("value"), entity.name(), property,
                        name, target.name(), LevelBelow.orAll(name, target)));
            }
        }
    }
}
