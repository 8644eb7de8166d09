package dev.dovetail.query;

/**
 * Makes javac report that the constructor of a shape does not fit its columns: their types or number differ, or one
 * belongs to another query. Never thrown by a program that compiles, unless a method declares {@code throws Throwable}.
 *
 * <p>To see which column is wrong, write the constructor as a lambda: of {@code shape((title, views) -> new Line(title,
 * views), post.title, post.views)} the compiler says {@code Integer cannot be converted to Long}. A shape and a row
 * take up to 16 columns; for more, nest shapes: {@code shape(Film::new, film.title, shape(Price::new, film.rate,
 * film.cost))}.
 */
public final class ShapeDoesNotFit extends Throwable {
    private static final long serialVersionUID = 1L;

    ShapeDoesNotFit() {
        super("The columns of a shape are not what its constructor takes, or belong to another query. Write the "
                + "constructor as"
                + " a lambda, and the compiler says which. There can be 16; for more, nest shapes: shape(Film::new, "
                + "film.title,"
                + " shape(Price::new, film.rate, film.cost)).");
    }

    /**
     * A constructor with 17 parameters, one more than a shape supports. Overloads with it let the compiler report
     * {@link ShapeDoesNotFit} in one line.
     */
    @FunctionalInterface
    public interface Of17<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, T> {
        /** Never called. */
        T apply(A first, B second, C third, D fourth, E fifth, F sixth, G seventh, H eighth,
                I ninth, J tenth, K eleventh, L twelfth, M thirteenth, N fourteenth,
                O fifteenth, P sixteenth, Q seventeenth);
    }
}
