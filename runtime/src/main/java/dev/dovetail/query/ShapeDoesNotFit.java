package dev.dovetail.query;

/**
 * Says, when a program is compiled, that a shape's constructor takes other values than its columns give, that there are
 * more or fewer of them, or that one belongs to another query. Nothing throws it in a program that compiles, unless a
 * method declares that it throws every {@code Throwable}.
 *
 * <p>To see which column it is, write the constructor as a lambda: of
 * {@code shape((title, views) -> new Line(title, views), post.title, post.views)} the compiler says
 * {@code Integer cannot be converted to Long}. A shape and a row take up to 16 parts; for more, nest shapes:
 * {@code shape(Film::new, film.title, shape(Price::new, film.rate, film.cost))}.
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
}
