package dev.dovetail.processor.check;

import static dev.dovetail.processor.declaration.AnnotationKind.CONVERT;

import dev.dovetail.processor.declaration.ConverterDeclaration;
import dev.dovetail.processor.declaration.PropertyDeclaration;
import dev.dovetail.processor.declaration.TypeDeclaration;
import dev.dovetail.processor.diagnostic.Origin;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.resolve.ColumnMapping;
import dev.dovetail.processor.resolve.ResolvedEntity;
import java.util.List;

/** Reports a converter of another type than the property, and a converter that generated code cannot create. */
final class ConverterCheck implements EntityCheck {
    @Override
    public void check(ResolvedEntity entity, List<Report> reports) {
        for (ColumnMapping stored : entity.stored().stored()) {
            PropertyDeclaration property = stored.property();
            ConverterDeclaration converter = property.converter();
            if (converter == null || !property.has(CONVERT)) {
                continue;
            }
            Origin origin = property.annotation(CONVERT).map(each -> each.origin("value")).orElse(property.origin());
            if (!boxed(converter.property()).equals(boxed(property.type()))) {
                String type = boxed(property.type());
                reports.add(Report.of(Problem.CONVERTER_TYPE_MISMATCH, origin, entity.name(), property.name(),
                        converter.typeName().simpleName(), converter.property().simpleName(),
                        property.type().simpleName(), type.substring(type.lastIndexOf('.') + 1)));
            } else if (!converter.constructible()) {
                reports.add(Report.of(Problem.CONVERTER_NOT_CONSTRUCTIBLE, origin, entity.name(), property.name(),
                        converter.typeName().simpleName()));
            }
        }
    }

    private static String boxed(TypeDeclaration type) {
        return type.isPrimitive() ? type.typeName().box().toString() : type.typeName().toString();
    }
}
