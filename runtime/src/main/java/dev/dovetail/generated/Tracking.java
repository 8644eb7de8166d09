package dev.dovetail.generated;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The part of generated accessors that is not inlined. The runtime implements it. */
public abstract class Tracking {
    /** Called by the only implementation, in the runtime. */
    protected Tracking() {}

    /** Loads a property before it is read. Throws an exception if it cannot be loaded. */
    public static void load(Tracked object, int property) {
        object.$type().tracking().loadProperty(object, property);
    }

    /** Records the value of the row before an attribute is changed. */
    public static void changing(Tracked object, int property) {
        object.$type().tracking().changeAttribute(object, property);
    }

    /** Sets a to-one relationship and updates the other side. */
    public static void refer(Tracked object, int property, @Nullable Object target) {
        object.$type().tracking().setTarget(object, property, target);
    }

    /** Replaces the members of a collection and updates the other side. Keeps the collection object. */
    public static void replace(Tracked object, int property, @Nullable Collection<?> content) {
        object.$type().tracking().replaceMembers(object, property, content);
    }

    /** Returns the type and identifier of an entity for messages, for example {@code Post#42}. Never loads. */
    public static String describe(Tracked object) {
        return object.$type().tracking().text(object);
    }

    /** Returns the exception for an index that is no property, or a relationship where an attribute is needed. */
    public static IllegalArgumentException noProperty(Tracked object, int property) {
        EntityMapping<?> type = object.$type();
        boolean isRelationship = property >= 0 && property < type.propertyCount() && type.isRelationship(property);
        return new IllegalArgumentException(isRelationship
                ? type.relationship(property) + " is no attribute."
                : type.name() + " has no property " + property + ".");
    }

    /** Loads a property before it is read. */
    protected abstract void loadProperty(Tracked object, int property);

    /** Records the value of the row before an attribute is changed. */
    protected abstract void changeAttribute(Tracked object, int property);

    /** Sets a to-one relationship and updates the other side. */
    protected abstract void setTarget(Tracked object, int property, @Nullable Object target);

    /** Replaces the members of a collection and updates the other side. */
    protected abstract void replaceMembers(Tracked object, int property, @Nullable Collection<?> content);

    /** Returns the type and identifier of an entity for messages. */
    protected abstract String text(Tracked object);
}
