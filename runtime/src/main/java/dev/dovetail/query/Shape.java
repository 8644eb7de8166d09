package dev.dovetail.query;

import dev.dovetail.compiled.Maker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A projection of several columns into one value: a tuple, or the result of a constructor. Shapes can be nested.
 *
 * @param <R> the root entity of the query
 * @param <T> the type of the created value
 */
public final class Shape<R, T> implements Selectable<R, T> {
    private final List<Selectable<R, ?>> parts;
    private final Maker<T> maker;

    Shape(List<Selectable<R, ?>> parts, Maker<T> maker) {
        this.parts = parts;
        this.maker = maker;
    }

    /**
     * Returns a shape whose result is null if all its values are null or empty lists. Use it for a path that may have
     * no target, instead of getting a record of nulls.
     */
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
