package dev.dovetail.handmade;

import dev.dovetail.annotation.InheritanceStrategy;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.Hierarchy;
import dev.dovetail.generated.RelationshipDefinition;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.track.AccessorTracking;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The type of a {@link HandmadeEntity}. */
public final class HandmadeType extends EntityMapping<HandmadeEntity> {
    private final Supplier<RelationshipDefinition[]> relationships;
    private final int properties;
    private Supplier<HandmadeType[]> below = () -> new HandmadeType[0];

    HandmadeType(String name, Supplier<RelationshipDefinition[]> relationships, int properties,
            Attribute... attributes) {
        super(HandmadeEntity.class, name, TableName.of(name), attributes);
        this.relationships = relationships;
        this.properties = properties;
        trackedBy(AccessorTracking.INSTANCE);
    }

    /** Creates the type of a level below {@code parent}, with a table of its own. */
    HandmadeType(HandmadeType parent, @Nullable String discriminator, String name, int properties,
            Attribute... attributes) {
        super(HandmadeEntity.class, name, TableName.of(name), parent, discriminator, attributes);
        this.relationships = () -> new RelationshipDefinition[0];
        this.properties = properties;
        trackedBy(AccessorTracking.INSTANCE);
    }

    /** Makes this type the root of joined types. Returns this type. */
    HandmadeType joined(Supplier<HandmadeType[]> subtypes) {
        this.below = subtypes;
        root(InheritanceStrategy.JOINED);
        return this;
    }

    @Override
    protected EntityType<?>[] subtypes() {
        return below.get();
    }

    /** Creates a new entity. */
    public HandmadeEntity create(String name) {
        return newInstance().set("name", name);
    }

    @Override
    protected HandmadeEntity create() {
        HandmadeEntity entity = new HandmadeEntity(this, properties);
        Hierarchy hierarchy = hierarchy();
        if (hierarchy != null) {
            entity.$set(hierarchy.discriminator().index(), discriminatorValue());
        }
        return entity;
    }

    @Override
    protected RelationshipDefinition[] relate() {
        return relationships.get();
    }

    int property(String name) {
        for (int i = 0; i < properties; i++) {
            if (propertyName(i).equals(name)) {
                return i;
            }
        }
        throw new AssertionError(name() + " has no property " + name);
    }

    boolean isReference(int index) {
        return isRelationship(index) && !relationship(index).kind().isToMany();
    }
}
