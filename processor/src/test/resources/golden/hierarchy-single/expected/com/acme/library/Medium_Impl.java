// Generated from Medium.java. Edit that file, not this one.
package com.acme.library;

import dev.dovetail.annotation.InheritanceStrategy;
import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Generated;
import dev.dovetail.generated.NullableProperties;
import dev.dovetail.generated.RelationshipDefinition;
import dev.dovetail.generated.SourceComments;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.metadata.KeySource;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** Describes {@link Medium}, which is implemented by its subtypes. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@NullableProperties({"barcode", "shelfId", "shelf"})
@SourceComments("Something that stands on a shelf.")
final class Medium_Impl {
    static final int SHELF = 0;
    static final int TAGS = 1;
    static final int ID = 2;
    static final int TITLE = 3;
    static final int BARCODE = 4;
    static final int SHELF_ID = 5;
    static final int VERSION = 6;
    static final int TYPE = 7;

    private Medium_Impl() {}

    /** Describes {@link Medium}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Medium> {
        Type() {
            super(Medium.class, "Medium", TableName.of("media"),
                    Attribute.of(ID, "id", "id", ColumnType.LONG).id(KeySource.IDENTITY),
                    Attribute.of(TITLE, "title", "title", ColumnType.STRING),
                    Attribute.of(BARCODE, "barcode", "barcode", ColumnType.STRING).unique().nullable(),
                    Attribute.of(SHELF_ID, "shelfId", "shelf_id", ColumnType.LONG).foreignKey().nullable(),
                    Attribute.of(VERSION, "version", "version", ColumnType.INT).javaType(int.class).version(),
                    Attribute.of(TYPE, "(type)", "type", ColumnType.STRING).discriminator());
            root(InheritanceStrategy.SINGLE_TABLE);
        }

        @Override
        protected Medium create() {
            throw noObjects();
        }

        @Override
        protected EntityType<?>[] subtypes() {
            return new EntityType<?>[] {Text_.TYPE, Film_.TYPE};
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.manyToOne(SHELF, "shelf", Shelf_.TYPE).key("shelfId").inverse("media"),
                RelationshipDefinition.manyToMany(TAGS, "tags", Tag_.TYPE)
                        .association(TableName.of("media_tags"), List.of("medium_id"), List.of("tag_name"))
                        .inverse("media")
                        .asSet()
            };
        }
    }
}
