package dev.dovetail.processor.model;

import dev.dovetail.dialect.TableName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds an {@link EntityModel}. */
public final class EntityBuilder {
    private final EntityNames names;
    private final ImplTraits form;
    private final String sourceFile;
    private final TableName table;
    private String comment = "";
    private boolean readOnly;
    private final List<PropertyModel> properties = new ArrayList<>();
    private final List<EmbeddedModel> embedded = new ArrayList<>();
    private final List<ForeignKeyModel> foreignKeys = new ArrayList<>();
    private final List<UniqueModel> uniques = new ArrayList<>();
    private final List<IndexModel> indexes = new ArrayList<>();
    private final List<CheckModel> checks = new ArrayList<>();
    private final List<AccessorModel> stubs = new ArrayList<>();
    private boolean returnsRows = true;
    private @Nullable HierarchyModel hierarchy;

    EntityBuilder(EntityNames names, ImplTraits form, String sourceFile, TableName table) {
        this.names = names;
        this.form = form;
        this.sourceFile = sourceFile;
        this.table = table;
    }

    /** Sets the first sentence of the type's Javadoc, as plain text. */
    public EntityBuilder comment(String comment) {
        this.comment = comment;
        return this;
    }

    /** Sets whether the rows are only read. */
    public EntityBuilder readOnly(boolean readOnly) {
        this.readOnly = readOnly;
        return this;
    }

    /** Adds a property. Properties are added in declaration order, followed by implicit sides. */
    public EntityBuilder property(PropertyModel property) {
        properties.add(property);
        return this;
    }

    /** Adds an embedded record, whose components are added as properties. */
    public EntityBuilder embedded(EmbeddedModel record) {
        embedded.add(record);
        return this;
    }

    /** Adds a foreign key. */
    public EntityBuilder foreignKey(ForeignKeyModel foreignKey) {
        foreignKeys.add(foreignKey);
        return this;
    }

    /** Adds a unique constraint. */
    public EntityBuilder unique(UniqueModel unique) {
        uniques.add(unique);
        return this;
    }

    /** Adds an index. */
    public EntityBuilder index(IndexModel index) {
        indexes.add(index);
        return this;
    }

    /** Adds a check constraint. */
    public EntityBuilder check(CheckModel check) {
        checks.add(check);
        return this;
    }

    /** Adds the accessors of a property with an error. */
    public EntityBuilder stub(AccessorModel accessor) {
        stubs.add(accessor);
        return this;
    }

    /** Says that an INSERT returns neither its rows nor their number. */
    public EntityBuilder unreturned() {
        returnsRows = false;
        return this;
    }

    /** Sets the place in a hierarchy. */
    public EntityBuilder hierarchy(HierarchyModel hierarchy) {
        this.hierarchy = hierarchy;
        return this;
    }

    /** Returns the entity. */
    public EntityModel build() {
        return new EntityModel(names, form, sourceFile, table, comment, properties, embedded, foreignKeys, uniques,
                indexes, checks, readOnly, stubs, returnsRows, hierarchy);
    }
}
