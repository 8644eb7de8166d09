package dev.dovetail.processor.check;

import dev.dovetail.processor.declaration.AnnotationDeclaration;
import dev.dovetail.processor.diagnostic.Origin;
import dev.dovetail.processor.diagnostic.Problem;
import dev.dovetail.processor.diagnostic.Report;
import dev.dovetail.processor.model.CheckModel;
import dev.dovetail.processor.model.ForeignKeyModel;
import dev.dovetail.processor.model.IndexModel;
import dev.dovetail.processor.model.UniqueModel;
import dev.dovetail.processor.resolve.Key;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.ResolvedSchema;
import dev.dovetail.processor.resolve.Storage;
import dev.dovetail.sql.TableName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * No two constraints, indexes, sequences or tables of a database schema have one name: some databases tell them apart,
 * others do not.
 */
final class ConstraintNames implements SchemaCheck {
    /** Something that has a name in the database. */
    private record Named(String name, String what, String display, Origin origin) {}

    @Override
    public void check(ResolvedSchema schema, List<Report> reports) {
        Map<String, Named> names = new HashMap<>();
        TakenNames.of(schema)
                .forEach((name, taken) -> names.put(name, new Named(name, "", taken.display(), taken.origin())));
        for (ResolvedEntity entity : schema.compiled()) {
            String home = entity.stored().table().schema().toLowerCase(Locale.ROOT) + ".";
            for (Named each : named(entity)) {
                Named other = names.putIfAbsent(home + each.name().toLowerCase(Locale.ROOT), each);
                if (other != null) {
                    reports.add(Report.of(Problem.DUPLICATE_NAME, each.origin(), entity.name(), each.name(),
                            other.display(), each.what()));
                }
            }
        }
    }

    private static List<Named> named(ResolvedEntity entity) {
        TableName table = entity.stored().table();
        List<Named> named = new ArrayList<>();
        for (Storage stored : entity.stored().stored()) {
            String column = stored.column().name();
            if (stored.isUnique()) {
                named.add(new Named(UniqueModel.defaultName(table, List.of(column)), "unique column",
                        "the unique column " + entity.name() + "." + stored.name(), stored.property().origin()));
            }
            List<AnnotationDeclaration> checks = stored.property().annotationsOf("Check");
            for (int i = 0; i < checks.size(); i++) {
                String place = column + (i == 0 ? "" : "_" + (i + 1));
                named.add(new Named(name(checks.get(i), CheckModel.defaultName(table, place)), "check",
                        "a check of " + entity.name() + "." + stored.name(), checks.get(i).origin("name")));
            }
        }
        for (Key key : entity.foreignKeys().keys()) {
            if (key.sound()) {
                named.add(new Named(name(key.annotation(),
                                ForeignKeyModel.defaultName(table, entity.stored().columns(key.properties()))),
                        "foreign key", "the foreign key " + key.display(), key.annotation().origin("name")));
            }
        }
        addIndexes(entity, named);
        int number = 1;
        for (AnnotationDeclaration check : entity.declaration().annotationsOf("Check")) {
            named.add(new Named(name(check, CheckModel.defaultName(table, Integer.toString(number++))), "check",
                    "a check of " + entity.name(), check.origin("name")));
        }
        return named;
    }

    private static void addIndexes(ResolvedEntity entity, List<Named> named) {
        TableName table = entity.stored().table();
        for (AnnotationDeclaration index : entity.declaration().annotationsOf("Index")) {
            List<String> properties = index.texts("value");
            if (!properties.isEmpty() && entity.stored().names().containsAll(properties)) {
                List<String> columns = entity.stored().columns(properties);
                String derived = index.flag("unique")
                        ? UniqueModel.defaultName(table, columns) : IndexModel.defaultName(table, columns);
                named.add(new Named(name(index, derived), "index", "an index of " + entity.name(),
                        index.origin("name")));
            }
        }
    }

    private static String name(AnnotationDeclaration annotation, String derived) {
        return annotation.text("name").isEmpty() ? derived : annotation.text("name");
    }
}
