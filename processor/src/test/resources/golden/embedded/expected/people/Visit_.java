// Generated from Visit.java. Edit that file, not this one.
package people;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.CollectionPath;
import dev.dovetail.query.Condition;
import dev.dovetail.query.EmbeddedPath;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.Selectable;
import dev.dovetail.query.SummandColumn;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Creates {@link Visit} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Visit_<R> extends KeyedPath<R, Visit, VisitKey> {
    /** The entity type of {@link Visit}. */
    public static final EntityType<Visit> TYPE = mapping(new Visit_Impl.Type());

    /** The root of a query for {@link Visit} entities. */
    public static final Visit_<Visit> visit = new Visit_<>(root(TYPE));

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Visit_::new}. */
    public Visit_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Visit}, to be added to a session. */
    public static Visit create() {
        return TYPE.newInstance();
    }

    /** Returns the path to {@link Visit#person()}. */
    public Person_<R> person() {
        return new Person_<>(step(Visit_Impl.PERSON));
    }

    /** Returns the path to {@link Visit#earlier()}. */
    public Visit_<R> earlier() {
        return new Visit_<>(step(Visit_Impl.EARLIER));
    }

    /** Returns the members of {@link Visit#after()}. */
    public CollectionPath<R, Visit, Visit_<R>> after() {
        return many(Visit_Impl.AFTER, Visit_.visit);
    }

    /** Returns the path to the columns of {@link Visit#key()}. */
    public Key<R> key() {
        return new Key<>(this);
    }

    /** Returns the path to the columns of {@link Visit#before()}. */
    public Before<R> before() {
        return new Before<>(this);
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Visit_<R>, ? extends Condition<R>> condition) {
        return has(new Visit_<>(again()), condition);
    }

    @Override
    protected <Q> Visit_<Q> at(Source source) {
        return new Visit_<>(source);
    }

    /**
     * Is the path to the columns of {@link Visit#key()} in a query.
     *
     * @param <R> the root entity of the query
     */
    public static final class Key<R> extends EmbeddedPath<R, VisitKey> {
        public final SummandColumn<R, Long, BigInteger> personId;
        public final SummandColumn<R, Integer, Long> number;

        private Key(Visit_<R> path) {
            super(path, "key");
            this.personId = path.summand(Visit_Impl.KEY_PERSON_ID);
            this.number = path.summand(Visit_Impl.KEY_NUMBER);
        }

        @Override
        protected List<Selectable<R, ?>> parts() {
            return List.of(personId, number);
        }

        @Override
        protected List<Selectable<R, ?>> required() {
            return List.of(personId, number);
        }

        @Override
        @NullUnmarked
        protected VisitKey make(Object[] values) {
            return new VisitKey(values[0] == null ? 0 : (long) values[0],
                    values[1] == null ? 0 : (int) values[1]);
        }

        @Override
        @NullUnmarked
        protected Object[] values(VisitKey record) {
            return new Object[] {record.personId(), record.number()};
        }
    }

    /**
     * Is the path to the columns of {@link Visit#before()} in a query.
     *
     * @param <R> the root entity of the query
     */
    public static final class Before<R> extends EmbeddedPath<R, VisitRef> {
        public final SummandColumn<R, Long, BigInteger> personId;
        public final SummandColumn<R, Integer, Long> number;

        private Before(Visit_<R> path) {
            super(path, "before");
            this.personId = path.summand(Visit_Impl.BEFORE_PERSON_ID);
            this.number = path.summand(Visit_Impl.BEFORE_NUMBER);
        }

        @Override
        protected List<Selectable<R, ?>> parts() {
            return List.of(personId, number);
        }

        @Override
        protected List<Selectable<R, ?>> required() {
            return List.of(personId, number);
        }

        @Override
        @NullUnmarked
        protected VisitRef make(Object[] values) {
            return new VisitRef(values[0] == null ? 0 : (long) values[0],
                    values[1] == null ? 0 : (int) values[1]);
        }

        @Override
        @NullUnmarked
        protected Object[] values(VisitRef record) {
            return new Object[] {record.personId(), record.number()};
        }
    }
}
