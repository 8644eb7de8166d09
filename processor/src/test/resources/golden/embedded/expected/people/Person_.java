// Generated from Person.java. Edit that file, not this one.
package people;

import dev.dovetail.generated.Generated;
import dev.dovetail.generated.Source;
import dev.dovetail.metadata.EntityType;
import dev.dovetail.query.CollectionPath;
import dev.dovetail.query.ComparableColumn;
import dev.dovetail.query.Condition;
import dev.dovetail.query.EmbeddedPath;
import dev.dovetail.query.KeyedPath;
import dev.dovetail.query.Selectable;
import dev.dovetail.query.StringColumn;
import dev.dovetail.query.SummandColumn;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

/**
 * Creates {@link Person} entities, and is the path to them in a query, with their columns and relationships.
 *
 * @param <R> the root entity of the query
 */
@NullMarked
@Generated("dev.dovetail.processor.EntityProcessor")
public final class Person_<R> extends KeyedPath<R, Person, Long> {
    /** The entity type of {@link Person}. */
    public static final EntityType<Person> TYPE = mapping(new Person_Impl.Type());

    /** The root of a query for {@link Person} entities. */
    public static final Person_<Person> person = new Person_<>(root(TYPE));

    public final SummandColumn<R, Long, BigInteger> id = summand(Person_Impl.ID);
    public final StringColumn<R> name = string(Person_Impl.NAME);

    /** Creates a path at {@code source}. Queries with an alias take it as {@code Person_::new}. */
    public Person_(Source source) {
        super(TYPE, source);
    }

    /** Creates a transient {@link Person}, to be added to a session. */
    public static Person create() {
        return TYPE.newInstance();
    }

    /** Returns the members of {@link Person#visits()}. */
    public CollectionPath<R, Visit, Visit_<R>> visits() {
        return many(Person_Impl.VISITS, Visit_.visit);
    }

    /** Returns the path to the columns of {@link Person#home()}. */
    public Home<R> home() {
        return new Home<>(this);
    }

    /** Returns the path to the columns of {@link Person#work()}. */
    public Work<R> work() {
        return new Work<>(this);
    }

    /** Returns the path to the columns of {@link Person#salary()}. */
    public Salary<R> salary() {
        return new Salary<>(this);
    }

    /** Returns the condition that the path leads to an entity that meets {@code condition}. */
    public Condition<R> has(Function<? super Person_<R>, ? extends Condition<R>> condition) {
        return has(new Person_<>(again()), condition);
    }

    @Override
    protected <Q> Person_<Q> at(Source source) {
        return new Person_<>(source);
    }

    /**
     * Is the path to the columns of {@link Address#geo()} in a query.
     *
     * @param <R> the root entity of the query
     */
    public static final class HomeGeo<R> extends EmbeddedPath<R, Geo> {
        public final SummandColumn<R, Double, Double> latitude;
        public final SummandColumn<R, Double, Double> longitude;

        private HomeGeo(Person_<R> path) {
            super(path, "home.geo");
            this.latitude = path.summand(Person_Impl.HOME_GEO_LATITUDE);
            this.longitude = path.summand(Person_Impl.HOME_GEO_LONGITUDE);
        }

        @Override
        protected List<Selectable<R, ?>> parts() {
            return List.of(latitude, longitude);
        }

        @Override
        protected List<Selectable<R, ?>> required() {
            return List.of(latitude, longitude);
        }

        @Override
        @NullUnmarked
        protected Geo make(Object[] values) {
            return new Geo(values[0] == null ? 0 : (double) values[0],
                    values[1] == null ? 0 : (double) values[1]);
        }

        @Override
        @NullUnmarked
        protected Object[] values(Geo record) {
            return new Object[] {record.latitude(), record.longitude()};
        }
    }

    /**
     * Is the path to the columns of {@link Person#home()} in a query.
     *
     * @param <R> the root entity of the query
     */
    public static final class Home<R> extends EmbeddedPath<R, Address> {
        public final StringColumn<R> street;
        public final StringColumn<R> city;
        public final StringColumn<R> country;

        private final Person_<R> $path;

        private Home(Person_<R> path) {
            super(path, "home");
            this.street = path.string(Person_Impl.HOME_STREET);
            this.city = path.string(Person_Impl.HOME_CITY);
            this.country = path.string(Person_Impl.HOME_COUNTRY);
            $path = path;
        }

        /** Returns the path to the columns of {@link Address#geo()}. */
        public HomeGeo<R> geo() {
            return new HomeGeo<>($path);
        }

        @Override
        protected List<Selectable<R, ?>> parts() {
            return List.of(street, city, country, geo());
        }

        @Override
        protected List<Selectable<R, ?>> required() {
            return List.of(street, country);
        }

        @Override
        @NullUnmarked
        protected Address make(Object[] values) {
            return new Address((String) values[0], (String) values[1], (String) values[2],
                    (Geo) values[3]);
        }

        @Override
        @NullUnmarked
        protected Object[] values(Address record) {
            return new Object[] {record.street(), record.city(), record.country(), record.geo()};
        }
    }

    /**
     * Is the path to the columns of {@link Address#geo()} in a query.
     *
     * @param <R> the root entity of the query
     */
    public static final class WorkGeo<R> extends EmbeddedPath<R, Geo> {
        public final SummandColumn<R, Double, Double> latitude;
        public final SummandColumn<R, Double, Double> longitude;

        private WorkGeo(Person_<R> path) {
            super(path, "work.geo");
            this.latitude = path.summand(Person_Impl.WORK_GEO_LATITUDE);
            this.longitude = path.summand(Person_Impl.WORK_GEO_LONGITUDE);
        }

        @Override
        protected List<Selectable<R, ?>> parts() {
            return List.of(latitude, longitude);
        }

        @Override
        protected List<Selectable<R, ?>> required() {
            return List.of(latitude, longitude);
        }

        @Override
        @NullUnmarked
        protected Geo make(Object[] values) {
            return new Geo(values[0] == null ? 0 : (double) values[0],
                    values[1] == null ? 0 : (double) values[1]);
        }

        @Override
        @NullUnmarked
        protected Object[] values(Geo record) {
            return new Object[] {record.latitude(), record.longitude()};
        }
    }

    /**
     * Is the path to the columns of {@link Person#work()} in a query.
     *
     * @param <R> the root entity of the query
     */
    public static final class Work<R> extends EmbeddedPath<R, Address> {
        public final StringColumn<R> street;
        public final StringColumn<R> city;
        public final StringColumn<R> country;

        private final Person_<R> $path;

        private Work(Person_<R> path) {
            super(path, "work");
            this.street = path.string(Person_Impl.WORK_STREET);
            this.city = path.string(Person_Impl.WORK_CITY);
            this.country = path.string(Person_Impl.WORK_COUNTRY);
            $path = path;
        }

        /** Returns the path to the columns of {@link Address#geo()}. */
        public WorkGeo<R> geo() {
            return new WorkGeo<>($path);
        }

        @Override
        protected List<Selectable<R, ?>> parts() {
            return List.of(street, city, country, geo());
        }

        @Override
        protected List<Selectable<R, ?>> required() {
            return List.of(street, country);
        }

        @Override
        @NullUnmarked
        protected Address make(Object[] values) {
            return new Address((String) values[0], (String) values[1], (String) values[2],
                    (Geo) values[3]);
        }

        @Override
        @NullUnmarked
        protected Object[] values(Address record) {
            return new Object[] {record.street(), record.city(), record.country(), record.geo()};
        }
    }

    /**
     * Is the path to the columns of {@link Person#salary()} in a query.
     *
     * @param <R> the root entity of the query
     */
    public static final class Salary<R> extends EmbeddedPath<R, Money> {
        public final SummandColumn<R, BigDecimal, BigDecimal> amount;
        public final ComparableColumn<R, Money.Currency> currency;
        public final SummandColumn<R, Integer, Long> rate;

        private Salary(Person_<R> path) {
            super(path, "salary");
            this.amount = path.summand(Person_Impl.SALARY_AMOUNT);
            this.currency = path.comparable(Person_Impl.SALARY_CURRENCY);
            this.rate = path.summand(Person_Impl.SALARY_RATE);
        }

        @Override
        protected List<Selectable<R, ?>> parts() {
            return List.of(amount, currency, rate);
        }

        @Override
        protected List<Selectable<R, ?>> required() {
            return List.of(amount, currency, rate);
        }

        @Override
        @NullUnmarked
        protected Money make(Object[] values) {
            return new Money((BigDecimal) values[0], (Money.Currency) values[1],
                    values[2] == null ? 0 : (int) values[2]);
        }

        @Override
        @NullUnmarked
        protected Object[] values(Money record) {
            return new Object[] {record.amount(), record.currency(), record.rate()};
        }
    }
}
