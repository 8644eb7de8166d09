package dev.dovetail.handmade;

import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipDefinition;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.track.AccessorTracking;
import java.util.function.Supplier;

/** The type of a {@link HandmadeEntity}. */
public final class HandmadeType extends EntityMapping<HandmadeEntity> {
    private final Supplier<RelationshipDefinition[]> relationships;
    private final int properties;

    HandmadeType(String name, Supplier<RelationshipDefinition[]> relationships, int properties,
            Attribute... attributes) {
        super(HandmadeEntity.class, name, TableName.of(name), attributes);
        this.relationships = relationships;
        this.properties = properties;
        trackedBy(AccessorTracking.INSTANCE);
    }

    /** Creates a new entity. */
    public HandmadeEntity create(String name) {
        return newInstance().set("name", name);
    }

    @Override
    protected HandmadeEntity create() {
        return new HandmadeEntity(this, properties);
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
        return index < relationships().length && !relationship(index).kind().isToMany();
    }
}
