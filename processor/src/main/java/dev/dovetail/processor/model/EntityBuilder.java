package dev.dovetail.processor.model;

import dev.dovetail.dialect.TableName;
import java.util.ArrayList;
import java.util.List;

/** Puts an entity together. */
public final class EntityBuilder {
    private final EntityNames names;
    private final ImplTraits form;
    private final String sourceFile;
    private final TableName table;
    private String comment = "";
    private final List<PropertyModel> properties = new ArrayList<>();
    private final List<ForeignKeyModel> foreignKeys = new ArrayList<>();
    private final List<UniqueModel> uniques = new ArrayList<>();
    private final List<IndexModel> indexes = new ArrayList<>();
    private final List<CheckModel> checks = new ArrayList<>();
    private final List<AccessorModel> stubs = new ArrayList<>();

    EntityBuilder(EntityNames names, ImplTraits form, String sourceFile, TableName table) {
        this.names = names;
        this.form = form;
        this.sourceFile = sourceFile;
        this.table = table;
    }

    /** What the type's Javadoc says in its first sentence, as plain text. */
    public EntityBuilder comment(String comment) {
        this.comment = comment;
        return this;
    }

    /** The next property, in declaration order; those that the user has not declared come last. */
    public EntityBuilder property(PropertyModel property) {
        properties.add(property);
        return this;
    }

    /** A foreign key. */
    public EntityBuilder foreignKey(ForeignKeyModel foreignKey) {
        foreignKeys.add(foreignKey);
        return this;
    }

    /** A combination of columns, or one, that no two rows share. */
    public EntityBuilder unique(UniqueModel unique) {
        uniques.add(unique);
        return this;
    }

    /** An index that the user asks for. */
    public EntityBuilder index(IndexModel index) {
        indexes.add(index);
        return this;
    }

    /** A check constraint. */
    public EntityBuilder check(CheckModel check) {
        checks.add(check);
        return this;
    }

    /** The accessors of a property with an error. */
    public EntityBuilder stub(AccessorModel accessor) {
        stubs.add(accessor);
        return this;
    }

    /** The finished entity. */
    public EntityModel build() {
        return new EntityModel(names, form, sourceFile, table, comment, properties, foreignKeys, uniques, indexes,
                checks, stubs);
    }
}
