package dev.dovetail.processor.model;

import dev.dovetail.dialect.TableName;
import java.util.ArrayList;
import java.util.List;

/**
 * An entity. Everything that its own files need is in here: a generator never looks up another entity. Made by
 * {@link #of}, whose builder takes the properties in the order in which the user wrote them.
 *
 * @param names the entity's type and those generated for it
 * @param form facts about the entity's Java type
 * @param sourceFile the file that declares it, without folders
 * @param table the table
 * @param comment the first sentence of the type's Javadoc, as plain text, or empty if there is none
 * @param properties the properties in declaration order, those that the user has not declared last
 * @param foreignKeys the foreign keys, in order of their first property
 * @param uniques combinations of columns that no two rows share, each unique column among them
 * @param indexes further indexes
 * @param checks check constraints
 * @param stubs accessors of properties with an error, so that the implementation compiles nevertheless
 */
public record EntityModel(
        EntityNames names,
        ImplTraits form,
        String sourceFile,
        TableName table,
        String comment,
        List<PropertyModel> properties,
        List<ForeignKeyModel> foreignKeys,
        List<UniqueModel> uniques,
        List<IndexModel> indexes,
        List<CheckModel> checks,
        List<AccessorModel> stubs) {

    /** Copies the lists and refuses properties whose positions are not the ones that the runtime counts on. */
    public EntityModel {
        properties = List.copyOf(properties);
        foreignKeys = List.copyOf(foreignKeys);
        uniques = List.copyOf(uniques);
        indexes = List.copyOf(indexes);
        checks = List.copyOf(checks);
        stubs = List.copyOf(stubs);
        int next = 0;
        List<PropertyModel> inOrder = new ArrayList<>(select(properties, RelationshipModel.class));
        inOrder.addAll(select(properties, AttributeModel.class));
        for (PropertyModel property : inOrder) {
            if (property.index() != next) {
                throw new IllegalArgumentException(
                        names.display() + "." + property.name() + " has position " + property.index() + ", not "
                        + next);
            }
            next++;
        }
    }

    /** Begins an entity. */
    public static EntityBuilder of(EntityNames names, ImplTraits form, String sourceFile, TableName table) {
        return new EntityBuilder(names, form, sourceFile, table);
    }

    /** The relationships, in order of their positions. */
    public List<RelationshipModel> relationships() {
        return select(properties, RelationshipModel.class);
    }

    /** The attributes, in order of their positions. */
    public List<AttributeModel> attributes() {
        return select(properties, AttributeModel.class);
    }

    /** The attributes that make up the identifier. */
    public List<AttributeModel> ids() {
        return attributes().stream().filter(AttributeModel::id).toList();
    }

    /** The attribute of that name. */
    public AttributeModel attribute(String name) {
        for (AttributeModel attribute : attributes()) {
            if (attribute.name().equals(name)) {
                return attribute;
            }
        }
        throw new IllegalArgumentException(names.display() + " has no attribute " + name);
    }

    /** The constant of the companion with the path that begins at the entity. */
    public String root() {
        return names.root(attributes().stream().map(AttributeModel::name).toList());
    }

    /** The columns of the identifier. */
    public List<String> idColumns() {
        return ids().stream().map(id -> id.column().name()).toList();
    }

    private static <P extends PropertyModel> List<P> select(List<PropertyModel> properties, Class<P> type) {
        return properties.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
