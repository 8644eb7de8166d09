package dev.dovetail.generated;

import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The part of generated accessors that is not inlined. The runtime implements it. */
public abstract class Tracking {
    /** Called by the only implementation, in the runtime. */
    protected Tracking() {}

    /** Loads a property before it is read. Throws an exception if it cannot be loaded. */
    public static void load(Tracked object, int property) {
        object.$type().tracking().loadProperty(object, property);
    }

    /**
     * Returns a property of an entity whose implementation is one of those of its subtypes. Loads it before, as the
     * accessor of the implementation does.
     */
    public static @Nullable Object value(Tracked object, int property) {
        return object.$type().tracking().readProperty(object, property);
    }

    /** Records the value of the row before an attribute is changed. */
    public static void changing(Tracked object, int property) {
        object.$type().tracking().changeAttribute(object, property);
    }

    /** Loads those attributes of an embedded record that are not loaded, before it is read. */
    public static void loadAll(Tracked object, int... properties) {
        for (int property : properties) {
            if ((object.$loaded() & EntityMapping.bit(property)) == 0) {
                load(object, property);
            }
        }
    }

    /** Sets an attribute of an embedded record, unless it has the value already. */
    public static void change(Tracked object, int property, @Nullable Object value) {
        boolean isLoaded = (object.$loaded() & EntityMapping.bit(property)) != 0;
        if (!isLoaded || !Objects.equals(object.$get(property), value)) {
            changing(object, property);
            object.$set(property, value);
        }
    }

    /** Returns the exception for an embedded record whose constructor refuses the values of its columns. */
    public static RuntimeException refused(Tracked object, String property, RuntimeException cause) {
        return object.$type().tracking().refusal(object, property, cause);
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

    /** Returns a property, loaded before if it is not. */
    protected abstract @Nullable Object readProperty(Tracked object, int property);

    /** Records the value of the row before an attribute is changed. */
    protected abstract void changeAttribute(Tracked object, int property);

    /** Sets a to-one relationship and updates the other side. */
    protected abstract void setTarget(Tracked object, int property, @Nullable Object target);

    /** Replaces the members of a collection and updates the other side. */
    protected abstract void replaceMembers(Tracked object, int property, @Nullable Collection<?> content);

    /** Returns the type and identifier of an entity for messages. */
    protected abstract String text(Tracked object);

    /** Returns the exception for an embedded record whose constructor refuses the values of its columns. */
    protected abstract RuntimeException refusal(Tracked object, String property, RuntimeException cause);
}
