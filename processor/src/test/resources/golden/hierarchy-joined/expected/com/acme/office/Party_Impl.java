// Generated from Party.java. Edit that file, not this one.
package com.acme.office;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.InheritanceStrategy;
import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Generated;
import dev.dovetail.generated.RelationshipDefinition;
import dev.dovetail.generated.SourceComments;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.metadata.KeySource;
import org.jspecify.annotations.NullUnmarked;

/** Describes {@link Party}, which is implemented by its subtypes. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@SourceComments("Somebody to deal with.")
final class Party_Impl {
    static final int ADDRESSES = 0;
    static final int ID = 1;
    static final int NAME = 2;
    static final int VERSION = 3;
    static final int TYPE = 4;

    private Party_Impl() {}

    /** Describes {@link Party}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Party> {
        Type() {
            super(Party.class, "Party", TableName.of("parties"),
                    Attribute.of(ID, "id", "id", ColumnType.LONG).id(KeySource.IDENTITY),
                    Attribute.of(NAME, "name", "name", ColumnType.STRING),
                    Attribute.of(VERSION, "version", "version", ColumnType.LONG).javaType(long.class).version(),
                    Attribute.of(TYPE, "(type)", "kind", ColumnType.STRING).discriminator());
            root(InheritanceStrategy.JOINED);
        }

        @Override
        protected Party create() {
            throw noObjects();
        }

        @Override
        protected EntityType<?>[] subtypes() {
            return new EntityType<?>[] {Person_.TYPE, Company_.TYPE};
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.oneToMany(ADDRESSES, "addresses", Address_.TYPE)
                        .key("partyId")
                        .inverse("party")
                        .cascade(Cascade.ALL)
                        .deleteOrphans()
            };
        }
    }
}
