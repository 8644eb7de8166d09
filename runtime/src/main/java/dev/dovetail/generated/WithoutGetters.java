package dev.dovetail.generated;

/**
 * Implemented by generated entities with fluent accessors, which are not those of beans. A library that looks for
 * getters would find none, and Jackson 3 would silently write such an entity as {@code {}}. It finds this one.
 */
public interface WithoutGetters {
    /**
     * Refuses to be read. The modules of dovetail-jackson do not call it.
     *
     * @throws UnsupportedOperationException always
     */
    default Object getJson$() {
        String name = this instanceof Tracked entity ? entity.$type().name() : getClass().getName();
        throw new UnsupportedOperationException(name + " has fluent accessors and no getters, so that it would be"
                + " written as {}. Add dev.dovetail:dovetail-jackson, and its DovetailModule to the mapper.");
    }
}
