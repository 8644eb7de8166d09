// Generated from Document.java. Edit that file, not this one.
package com.acme.shop;

import dev.dovetail.annotation.InheritanceStrategy;
import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Generated;
import dev.dovetail.generated.RelationshipDefinition;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.metadata.KeySource;
import org.jspecify.annotations.NullUnmarked;

/** Describes {@link Document}, which is implemented by its subtypes. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
final class Document_Impl {
    static final int TENANT = 0;
    static final int TENANT_ID = 1;
    static final int ID = 2;
    static final int TYPE = 3;

    private Document_Impl() {}

    /** Describes {@link Document}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Document> {
        Type() {
            super(Document.class, "Document", TableName.of("documents"),
                    Attribute.of(TENANT_ID, "tenantId", "tenant_id", ColumnType.LONG).id().foreignKey(),
                    Attribute.of(ID, "id", "id", ColumnType.LONG).id(KeySource.sequence("documents_seq", 50)),
                    Attribute.of(TYPE, "(type)", "type", ColumnType.STRING).discriminator());
            root(InheritanceStrategy.JOINED);
        }

        @Override
        protected Document create() {
            throw noObjects();
        }

        @Override
        protected EntityType<?>[] subtypes() {
            return new EntityType<?>[] {Invoice_.TYPE, Letter_.TYPE};
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.manyToOne(TENANT, "tenant", Tenant_.TYPE).key("tenantId")
            };
        }
    }
}
