package dev.dovetail.it.random.stored;

import dev.dovetail.it.random.stored.model.Labelled;
import java.util.List;
import java.util.function.Function;

/** A change of one object, in a session or detached. */
interface Edit extends Step {
    /** The object that is changed. */
    String owner();

    /** The other objects that the change needs. */
    List<String> members();

    /** Loads what the change will touch. */
    void load(Function<String, Labelled> objects);

    /** Changes the object. */
    void apply(Function<String, Labelled> objects);

    @Override
    default void run(World world) {
        apply(world::get);
    }
}
