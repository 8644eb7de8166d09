package dev.dovetail.processor.check;

import static dev.dovetail.processor.model.ConstraintNames.primaryKey;

import dev.dovetail.annotation.GenerationType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.processor.diagnostic.Origin;
import dev.dovetail.processor.model.AssociationModel;
import dev.dovetail.processor.model.ForeignKeyModel;
import dev.dovetail.processor.model.IndexModel;
import dev.dovetail.processor.resolve.ColumnMapping;
import dev.dovetail.processor.resolve.ResolvedEntity;
import dev.dovetail.processor.resolve.ResolvedSchema;
import dev.dovetail.processor.resolve.ResolvedSide;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The names of tables, their keys, sequences and association tables, which indexes and constraints must not have. */
final class TakenNames {
    /**
     * The owner of a name.
     *
     * @param display the owner, for messages
     * @param origin its place in the source
     */
    record Taken(String display, Origin origin) {}

    private final Map<String, Taken> names = new LinkedHashMap<>();
    private final Set<String> tables = new HashSet<>();

    private TakenNames() {}

    /** Returns the owners of all names of {@code schema}, by {@link #key}. */
    static Map<String, Taken> of(ResolvedSchema schema) {
        TakenNames taken = new TakenNames();
        Stream.concat(schema.reached().stream(), schema.compiled().stream()).map(each -> each.stored().table())
                .forEach(table -> taken.tables.add(key(table.schema(), table.name())));
        schema.reached().forEach(taken::add);
        schema.compiled().forEach(taken::add);
        return taken.names;
    }

    private void add(ResolvedEntity entity) {
        TableName table = entity.stored().table();
        Origin origin = entity.declaration().origin();
        add(table.schema(), table.name(), "the table of " + entity.name(), origin);
        add(table.schema(), primaryKey(table), "the primary key of " + entity.name(), origin);
        for (ColumnMapping id : entity.stored().ids()) {
            if (id.keySource() != null && id.keySource().type() == GenerationType.SEQUENCE) {
                add("", id.keySource().sequence(), "the sequence of " + entity.name() + "." + id.name(), origin);
            }
        }
        for (ResolvedSide side : entity.sides()) {
            AssociationModel pairs = side.association();
            // The table of an entity has the names that the entity gives.
            if (pairs != null && pairs.declared()
                    && !tables.contains(key(pairs.table().schema(), pairs.table().name()))) {
                String display = side.link().display();
                add(pairs.table().schema(), pairs.table().name(), "the association table of " + display, origin);
                add(pairs.table().schema(), primaryKey(pairs.table()), "the primary key of " + pairs.table(),
                        origin);
                add(pairs.table().schema(), ForeignKeyModel.defaultName(pairs.table(), pairs.own().names()),
                        "a foreign key of " + pairs.table(), origin);
                add(pairs.table().schema(), ForeignKeyModel.defaultName(pairs.table(), pairs.other().names()),
                        "a foreign key of " + pairs.table(), origin);
                add(pairs.table().schema(), IndexModel.defaultName(pairs.table(), pairs.other().names()),
                        "an index of " + pairs.table(), origin);
            }
        }
    }

    private void add(String schema, String name, String display, Origin origin) {
        names.putIfAbsent(key(schema, name), new Taken(display, origin));
    }

    /** Returns the key by which names are compared: the schema of the database and the name, both in lower case. */
    static String key(String schema, String name) {
        return schema.toLowerCase(Locale.ROOT) + "." + name.toLowerCase(Locale.ROOT);
    }
}
