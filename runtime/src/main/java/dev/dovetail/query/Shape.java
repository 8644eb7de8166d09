package dev.dovetail.query;

import java.util.List;

/**
 * Several things of each row, made into one: a tuple, or what a constructor makes of them. Shapes can stand within
 * shapes.
 *
 * @param <R> the root of the query in which it can stand
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

    List<Selectable<R, ?>> parts() {
        return parts;
    }

    Maker<T> maker() {
        return maker;
    }
}
