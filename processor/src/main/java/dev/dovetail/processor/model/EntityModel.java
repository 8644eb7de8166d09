package dev.dovetail.processor.model;

import dev.dovetail.dialect.TableName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity with everything that its generated files need. Generators do not look up other entities. Use {@link #of} to
 * build one.
 *
 * @param names the type of the entity and the types generated for it
 * @param form facts about the Java type of the entity
 * @param sourceFile the name of the file that declares it, without folders
 * @param table the table
 * @param comment the first sentence of the type's Javadoc, as plain text, or empty if there is none
 * @param properties the properties in declaration order, followed by implicit sides; those of the levels above first
 * @param embedded the records whose components are attributes, in declaration order; those of the levels above first
 * @param foreignKeys the foreign keys that it declares, in the order of their first properties
 * @param uniques the unique constraints, including those of single columns
 * @param indexes the declared indexes that are not unique
 * @param checks the check constraints
 * @param readOnly whether the rows are only read, so that no statement writes or creates the table
 * @param stubs the accessors of properties with an error; they are implemented too, so that the generated class
 * compiles
 * @param returnsRows whether an INSERT returns its rows and their number
 * @param hierarchy its place in a hierarchy; null outside hierarchies
 */
public record EntityModel(
        EntityNames names,
        ImplTraits form,
        String sourceFile,
        TableName table,
        String comment,
        List<PropertyModel> properties,
        List<EmbeddedModel> embedded,
        List<ForeignKeyModel> foreignKeys,
        List<UniqueModel> uniques,
        List<IndexModel> indexes,
        List<CheckModel> checks,
        boolean readOnly,
        List<AccessorModel> stubs,
        boolean returnsRows,
        @Nullable HierarchyModel hierarchy) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the positions are not 0, 1, 2, ... with all relationships before the
     * attributes, in each level of a hierarchy
     */
    public EntityModel {
        properties = List.copyOf(properties);
        embedded = List.copyOf(embedded);
        foreignKeys = List.copyOf(foreignKeys);
        uniques = List.copyOf(uniques);
        indexes = List.copyOf(indexes);
        checks = List.copyOf(checks);
        stubs = List.copyOf(stubs);
        int next = 0;
        List<PropertyModel> inOrder = new ArrayList<>(select(properties, RelationshipModel.class));
        inOrder.addAll(select(properties, AttributeModel.class));
        if (hierarchy != null) {
            inOrder.sort(Comparator.comparingInt(PropertyModel::index));
        }
        for (PropertyModel property : inOrder) {
            if (property.index() != next) {
                throw new IllegalArgumentException(
                        names.display() + "." + property.name() + " has position " + property.index() + ", not "
                        + next);
            }
            next++;
        }
    }

    /** Returns a builder for an entity. */
    public static EntityBuilder of(EntityNames names, ImplTraits form, String sourceFile, TableName table) {
        return new EntityBuilder(names, form, sourceFile, table);
    }

    /** Returns the relationships, in the order of their positions. */
    public List<RelationshipModel> relationships() {
        return select(properties, RelationshipModel.class);
    }

    /** Returns the attributes, in the order of their positions. */
    public List<AttributeModel> attributes() {
        return select(properties, AttributeModel.class);
    }

    /** Returns all properties, in the order of their positions. */
    public List<PropertyModel> inOrder() {
        return properties.stream().sorted(Comparator.comparingInt(PropertyModel::index)).toList();
    }

    /** Returns whether it declares {@code property}, rather than a level above. */
    public boolean declares(PropertyModel property) {
        return hierarchy == null || property.index() >= hierarchy.first();
    }

    /** Returns the relationships that it declares. */
    public List<RelationshipModel> ownRelationships() {
        return relationships().stream().filter(this::declares).toList();
    }

    /** Returns the attributes that it declares. */
    public List<AttributeModel> ownAttributes() {
        return attributes().stream().filter(this::declares).toList();
    }

    /** Returns whether it has no objects of its own, because it is sealed. */
    public boolean isAbstract() {
        return hierarchy != null && hierarchy.isAbstract();
    }

    /** Returns the unique constraints, including those of the levels above. */
    public List<UniqueModel> allUniques() {
        return hierarchy == null ? uniques : joined(hierarchy.inheritedUniques(), uniques);
    }

    /** Returns the foreign keys, including those of the levels above. */
    public List<ForeignKeyModel> allForeignKeys() {
        return hierarchy == null ? foreignKeys : joined(hierarchy.inheritedKeys(), foreignKeys);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /** Returns the record that is the identifier; null if the identifier is made of properties. */
    public @Nullable EmbeddedModel embeddedId() {
        return embedded.stream().filter(EmbeddedModel::isId).findFirst().orElse(null);
    }

    /** Returns the embedded records and those nested in them, outer ones first. */
    public List<EmbeddedModel> records() {
        return embedded.stream().flatMap(each -> each.all().stream()).toList();
    }

    /** Returns the attributes that form the identifier. */
    public List<AttributeModel> ids() {
        return attributes().stream().filter(AttributeModel::id).toList();
    }

    /**
     * Returns the attribute with this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public AttributeModel attribute(String name) {
        for (AttributeModel attribute : attributes()) {
            if (attribute.name().equals(name)) {
                return attribute;
            }
        }
        throw new IllegalArgumentException(names.display() + " has no attribute " + name);
    }

    /** Returns the name of the companion's constant for the root path of this entity. */
    public String root() {
        return names.root(attributes().stream().map(AttributeModel::name).toList());
    }

    /** Returns the names of the identifier columns. */
    public List<String> idColumns() {
        return ids().stream().map(id -> id.column().name()).toList();
    }

    private static <P extends PropertyModel> List<P> select(List<PropertyModel> properties, Class<P> type) {
        return properties.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
