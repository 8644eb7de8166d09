package dev.dovetail.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several things of each row, made into one: a tuple, or what a constructor makes of them. Shapes can stand within
 * shapes.
 *
 * @param <R> the root entity of the query
 * @param <T> what is made
 */
public final class Shape<R, T> implements Selectable<R, T> {
    private final List<Selectable<R, ?>> parts;
    private final Maker<T> maker;

    /** Called by generated code; {@link Shapes} makes shapes for everybody else. */
    public Shape(List<Selectable<R, ?>> parts, Maker<T> maker) {
        this.parts = parts;
        this.maker = maker;
    }

    /** The same, but null where each of its values is: where a path leads nowhere, no record of nulls is made. */
    public Shape<R, @Nullable T> orNull() {
        return new Shape<>(parts, values -> {
            for (Object value : values) {
                if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                    return maker.make(values);
                }
            }
            return null;
        });
    }

    List<Selectable<R, ?>> parts() {
        return parts;
    }

    Maker<T> maker() {
        return maker;
    }
}
