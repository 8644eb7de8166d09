package dev.dovetail.it.named;

import dev.dovetail.it.named.model.ModelSchema;
import dev.dovetail.query.EntityPath;
import dev.dovetail.schema.Schema;
import java.util.List;

/** Tests with the entities of {@code named.model}, one or two for each idea that the blog does not show. */
abstract class Shop extends OnEveryDatabase {
    @Override
    Schema schema() {
        return ModelSchema.SCHEMA;
    }

    /** The only row of a table, as the session's object. */
    <E> E only(EntityPath<E, E> root) {
        E only = session.select(root).single();
        forget();
        return only;
    }

    /** All rows of a table, in the order of their keys, as the session's objects. */
    <E> List<E> all(EntityPath<E, E> root) {
        List<E> all = session.select(root).list();
        forget();
        return all;
    }
}
