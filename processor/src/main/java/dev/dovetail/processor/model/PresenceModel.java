package dev.dovetail.processor.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The check constraint of an embedded record that may be null: either all of its columns are null, or none of those is
 * that the record always has.
 *
 * @param name the name of the constraint: {@code ck_users_work}; {@code ck_media_book_size} for a record of a type
 * below the root in a table of several types
 * @param property the property of the entity
 * @param properties the attributes that the record always has
 * @param columns all columns of the record
 * @param required the columns of {@code properties}
 * @param discriminator the column that says of which type a row is; empty if the constraint concerns all rows
 * @param types the values of that column in the rows that the constraint concerns
 */
public record PresenceModel(
        String name, String property, List<String> properties, List<String> columns, List<String> required,
        String discriminator, List<String> types) {
    /** Returns the constraints of records that {@code entity} declares. A record with one column needs none. */
    public static List<PresenceModel> of(EntityModel entity) {
        List<PresenceModel> presences = new ArrayList<>();
        HierarchyModel hierarchy = entity.hierarchy();
        boolean isPart = hierarchy != null && hierarchy.isPartOfTable();
        String prefix = isPart ? Words.snake(entity.names().simple()) + "_" : "";
        for (EmbeddedModel embedded : entity.records()) {
            List<AttributeModel> required = embedded.required();
            List<AttributeModel> all = embedded.attributes();
            if (embedded.nullable() && all.size() > 1 && !required.isEmpty() && entity.declares(all.get(0))) {
                String place = prefix + Words.snake(embedded.name().replace('.', '_'));
                presences.add(new PresenceModel(CheckModel.defaultName(entity.table(), place), embedded.name(),
                        required.stream().map(AttributeModel::name).toList(), columns(all), columns(required),
                        hierarchy != null && isPart ? hierarchy.discriminator().name() : "",
                        hierarchy != null && isPart ? hierarchy.leaves() : List.of()));
            }
        }
        return presences;
    }

    /** Returns whether a foreign key of a relationship of {@code entity} contains a column of the record. */
    public boolean isReferring(EntityModel entity) {
        return entity.relationships().stream().filter(each -> each.kind().holdsKey() && !each.viewOnly())
                .flatMap(each -> each.key().stream()).anyMatch(each -> each.startsWith(property + "."));
    }

    private static List<String> columns(List<AttributeModel> attributes) {
        return attributes.stream().map(each -> each.column().name()).toList();
    }
}
