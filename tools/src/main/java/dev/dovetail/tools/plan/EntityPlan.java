package dev.dovetail.tools.plan;

import dev.dovetail.catalog.TableKind;
import dev.dovetail.dialect.TableName;
import java.util.List;

/**
 * An entity.
 *
 * @param type the name of the type
 * @param table the table
 * @param kind what the table is; views and partitions are read-only
 * @param comment the comment in the database, empty if there is none
 * @param properties the properties in the order of the source
 * @param indexes the indexes and unique constraints of several columns, or with names
 * @param checks the checks of several columns
 * @param enums the enums within the entity
 */
public record EntityPlan(String type, TableName table, TableKind kind, String comment, List<PropertyPlan> properties,
        List<IndexPlan> indexes, List<CheckPlan> checks, List<EnumPlan> enums) {
    /** Copies the lists. */
    public EntityPlan {
        properties = List.copyOf(properties);
        indexes = List.copyOf(indexes);
        checks = List.copyOf(checks);
        enums = List.copyOf(enums);
    }

    /** Returns whether nothing of the table is written. */
    public boolean readOnly() {
        return kind != TableKind.TABLE;
    }
}
