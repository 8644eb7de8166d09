package dev.dovetail.processor.check;

import static dev.dovetail.processor.declaration.AnnotationKind.ENUMERATED;

import dev.dovetail.dialect.TableName;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.model.NativeEnum;
import dev.dovetail.processor.resolve.ColumnMapping;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.ResolvedSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports two columns whose enum type has the same name, but other labels. */
final class NativeEnumCheck implements SchemaCheck {
    /**
     * The first column with a type.
     *
     * @param property the owner and the name of its property
     * @param type its type
     */
    private record First(String property, NativeEnum type) {}

    @Override
    public void check(ResolvedSchema schema, List<Report> reports) {
        Map<TableName, First> types = new HashMap<>();
        for (ResolvedEntity entity : schema.compiled()) {
            for (ColumnMapping stored : entity.stored().stored()) {
                NativeEnum type = stored.column().nativeEnum();
                if (type == null) {
                    continue;
                }
                TableName name = new TableName(entity.stored().table().schema(), type.name());
                First first = types.putIfAbsent(name, new First(entity.name() + "." + stored.name(), type));
                if (first != null && !first.type().equals(type)) {
                    reports.add(Report.of(Problem.NATIVE_ENUM_DIFFERS, stored.property().annotation(ENUMERATED)
                            .map(each -> each.origin("type")).orElse(stored.property().origin()), entity.name(),
                            stored.name(), type.name(), labels(type), first.property(), labels(first.type())));
                }
            }
        }
    }

    private static String labels(NativeEnum type) {
        return String.join(", ", type.labels());
    }
}
