package dev.dovetail.query;

import dev.dovetail.generated.Source;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.track.KeyParts;
import java.util.ArrayList;
import java.util.List;

/**
 * A path to an entity that knows the type of its identifier, so that {@code session.get(film, 1)} is type-safe.
 *
 * @param <R> the root entity of the query
 * @param <E> the entity
 * @param <K> the identifier's type; a tuple of types in declaration order if it is composite
 */
public abstract class KeyedPath<R, E, K> extends EntityPath<R, E> {
    /** Called by generated code. */
    protected KeyedPath(EntityType<E> type, Source source) {
        super(type, source);
    }

    /**
     * Returns the condition that {@code path} leads to the entity with the identifier {@code id}. Static, so that it
     * cannot clash with the name of a property.
     *
     * @param id the identifier; a tuple of values in declaration order if it is composite
     */
    public static <R, E, K> Condition<R> hasId(KeyedPath<R, E, K> path, K id) {
        List<Attribute> ids = path.type().ids();
        List<?> values = KeyParts.of(path.type(), id);
        List<Condition<R>> equations = new ArrayList<>(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            equations.add(new Column<R, Object>(path.source(), ids.get(i).index()).eq(values.get(i)));
        }
        return equations.size() == 1 ? equations.get(0) : new And<>(equations);
    }
}
