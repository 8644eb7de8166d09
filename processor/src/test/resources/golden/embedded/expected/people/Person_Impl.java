// Generated from Person.java. Edit that file, not this one.
package people;

import dev.dovetail.annotation.Converter;
import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.Attachment;
import dev.dovetail.generated.Changes;
import dev.dovetail.generated.Conversion;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.EnumConverter;
import dev.dovetail.generated.Generated;
import dev.dovetail.generated.NullableProperties;
import dev.dovetail.generated.Order;
import dev.dovetail.generated.Parameters;
import dev.dovetail.generated.RelationshipDefinition;
import dev.dovetail.generated.Row;
import dev.dovetail.generated.SourceComments;
import dev.dovetail.generated.Tracked;
import dev.dovetail.generated.Tracking;
import dev.dovetail.generated.WithoutGetters;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.KeySource;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Implements {@link Person}, with a field for each property. Keeps both sides of each relationship in sync. */
@NullUnmarked
@Generated("dev.dovetail.processor.EntityProcessor")
@NullableProperties("work")
@SourceComments("A person with two addresses.")
final class Person_Impl implements Person, Tracked, WithoutGetters {
    static final int VISITS = 0;
    static final int ID = 1;
    static final int NAME = 2;
    static final int HOME_STREET = 3;
    static final int HOME_CITY = 4;
    static final int HOME_COUNTRY = 5;
    static final int HOME_GEO_LATITUDE = 6;
    static final int HOME_GEO_LONGITUDE = 7;
    static final int WORK_STREET = 8;
    static final int WORK_CITY = 9;
    static final int WORK_COUNTRY = 10;
    static final int WORK_GEO_LATITUDE = 11;
    static final int WORK_GEO_LONGITUDE = 12;
    static final int SALARY_AMOUNT = 13;
    static final int SALARY_CURRENCY = 14;
    static final int SALARY_RATE = 15;

    private static final long HOME = 1L << HOME_STREET | 1L << HOME_CITY | 1L << HOME_COUNTRY
            | 1L << HOME_GEO_LATITUDE | 1L << HOME_GEO_LONGITUDE;

    private static final long WORK = 1L << WORK_STREET | 1L << WORK_CITY | 1L << WORK_COUNTRY
            | 1L << WORK_GEO_LATITUDE | 1L << WORK_GEO_LONGITUDE;

    private static final long SALARY = 1L << SALARY_AMOUNT | 1L << SALARY_CURRENCY
            | 1L << SALARY_RATE;

    private static final Converter<Money.Currency, String> SALARY_CURRENCY_CONVERTER =
            EnumConverter.byName(Money.Currency.values());

    private @Nullable Long id;
    private String name;
    private String homeStreet;
    private @Nullable String homeCity;
    private String homeCountry;
    private @Nullable Double homeGeoLatitude;
    private @Nullable Double homeGeoLongitude;
    private @Nullable String workStreet;
    private @Nullable String workCity;
    private @Nullable String workCountry;
    private @Nullable Double workGeoLatitude;
    private @Nullable Double workGeoLongitude;
    private BigDecimal salaryAmount;
    private Money.Currency salaryCurrency;
    private int salaryRate;
    private List<Visit> visits;

    private boolean $hasSalaryRate;
    private @Nullable Attachment $attachment;
    private @Nullable Changes $changes;
    private long $loaded;

    @Override
    public Long id() {
        if (($loaded & (1L << ID)) == 0) {
            Tracking.load(this, ID);
        }
        return id;
    }

    @Override
    public String name() {
        if (($loaded & (1L << NAME)) == 0) {
            Tracking.load(this, NAME);
        }
        return name;
    }

    @Override
    public Person name(String name) {
        Tracking.changing(this, NAME);
        this.name = name;
        return this;
    }

    @Override
    public List<Visit> visits() {
        if (($loaded & (1L << VISITS)) == 0) {
            Tracking.load(this, VISITS);
        }
        return visits;
    }

    @Override
    public Address home() {
        if (($loaded & HOME) != HOME) {
            Tracking.loadAll(this, HOME_STREET, HOME_CITY, HOME_COUNTRY, HOME_GEO_LATITUDE,
                    HOME_GEO_LONGITUDE);
        }
        if (homeStreet == null && homeCity == null && homeCountry == null && homeGeoLatitude == null
                && homeGeoLongitude == null) {
            return null;
        }
        try {
            Geo homeGeo = homeGeoLatitude == null && homeGeoLongitude == null ? null
                    : new Geo(homeGeoLatitude == null ? 0 : homeGeoLatitude,
                    homeGeoLongitude == null ? 0 : homeGeoLongitude);
            return new Address(homeStreet, homeCity, homeCountry, homeGeo);
        } catch (RuntimeException e) {
            throw Tracking.refused(this, "home", e);
        }
    }

    @Override
    public Person home(Address home) {
        Tracking.change(this, HOME_STREET, home == null ? null : home.street());
        Tracking.change(this, HOME_CITY, home == null ? null : home.city());
        Tracking.change(this, HOME_COUNTRY, home == null ? null : home.country());
        Geo homeGeo = home == null ? null : home.geo();
        Tracking.change(this, HOME_GEO_LATITUDE, homeGeo == null ? null : homeGeo.latitude());
        Tracking.change(this, HOME_GEO_LONGITUDE, homeGeo == null ? null : homeGeo.longitude());
        return this;
    }

    @Override
    public @Nullable Address work() {
        if (($loaded & WORK) != WORK) {
            Tracking.loadAll(this, WORK_STREET, WORK_CITY, WORK_COUNTRY, WORK_GEO_LATITUDE,
                    WORK_GEO_LONGITUDE);
        }
        if (workStreet == null && workCity == null && workCountry == null && workGeoLatitude == null
                && workGeoLongitude == null) {
            return null;
        }
        try {
            Geo workGeo = workGeoLatitude == null && workGeoLongitude == null ? null
                    : new Geo(workGeoLatitude == null ? 0 : workGeoLatitude,
                    workGeoLongitude == null ? 0 : workGeoLongitude);
            return new Address(workStreet, workCity, workCountry, workGeo);
        } catch (RuntimeException e) {
            throw Tracking.refused(this, "work", e);
        }
    }

    @Override
    public Person work(@Nullable Address work) {
        Tracking.change(this, WORK_STREET, work == null ? null : work.street());
        Tracking.change(this, WORK_CITY, work == null ? null : work.city());
        Tracking.change(this, WORK_COUNTRY, work == null ? null : work.country());
        Geo workGeo = work == null ? null : work.geo();
        Tracking.change(this, WORK_GEO_LATITUDE, workGeo == null ? null : workGeo.latitude());
        Tracking.change(this, WORK_GEO_LONGITUDE, workGeo == null ? null : workGeo.longitude());
        return this;
    }

    @Override
    public Money salary() {
        if (($loaded & SALARY) != SALARY) {
            Tracking.loadAll(this, SALARY_AMOUNT, SALARY_CURRENCY, SALARY_RATE);
        }
        if (salaryAmount == null && salaryCurrency == null && !$hasSalaryRate) {
            return null;
        }
        try {
            return new Money(salaryAmount, salaryCurrency, salaryRate);
        } catch (RuntimeException e) {
            throw Tracking.refused(this, "salary", e);
        }
    }

    /** Returns the entity type and the identifier. Never loads. */
    @Override
    public String toString() {
        return Tracking.describe(this);
    }

    @Override
    public EntityMapping<?> $type() {
        return (EntityMapping<?>) Person_.TYPE;
    }

    @Override
    public @Nullable Attachment $attachment() {
        return $attachment;
    }

    @Override
    public void $attachment(@Nullable Attachment attachment) {
        $attachment = attachment;
    }

    @Override
    public long $loaded() {
        return $loaded;
    }

    @Override
    public void $loaded(long mask) {
        $loaded = mask;
    }

    @Override
    public @Nullable Changes $changes() {
        return $changes;
    }

    @Override
    public void $changes(@Nullable Changes changes) {
        $changes = changes;
    }

    @Override
    public @Nullable Object $get(int property) {
        return switch (property) {
            case VISITS -> visits;
            case ID -> id;
            case NAME -> name;
            case HOME_STREET -> homeStreet;
            case HOME_CITY -> homeCity;
            case HOME_COUNTRY -> homeCountry;
            case HOME_GEO_LATITUDE -> homeGeoLatitude;
            case HOME_GEO_LONGITUDE -> homeGeoLongitude;
            case WORK_STREET -> workStreet;
            case WORK_CITY -> workCity;
            case WORK_COUNTRY -> workCountry;
            case WORK_GEO_LATITUDE -> workGeoLatitude;
            case WORK_GEO_LONGITUDE -> workGeoLongitude;
            case SALARY_AMOUNT -> salaryAmount;
            case SALARY_CURRENCY -> salaryCurrency;
            case SALARY_RATE -> $hasSalaryRate ? salaryRate : null;
            default -> throw Tracking.noProperty(this, property);
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public void $set(int property, @Nullable Object value) {
        switch (property) {
            case VISITS -> visits = (List<Visit>) value;
            case ID -> id = (Long) value;
            case NAME -> name = (String) value;
            case HOME_STREET -> homeStreet = (String) value;
            case HOME_CITY -> homeCity = (String) value;
            case HOME_COUNTRY -> homeCountry = (String) value;
            case HOME_GEO_LATITUDE -> homeGeoLatitude = (Double) value;
            case HOME_GEO_LONGITUDE -> homeGeoLongitude = (Double) value;
            case WORK_STREET -> workStreet = (String) value;
            case WORK_CITY -> workCity = (String) value;
            case WORK_COUNTRY -> workCountry = (String) value;
            case WORK_GEO_LATITUDE -> workGeoLatitude = (Double) value;
            case WORK_GEO_LONGITUDE -> workGeoLongitude = (Double) value;
            case SALARY_AMOUNT -> salaryAmount = (BigDecimal) value;
            case SALARY_CURRENCY -> salaryCurrency = (Money.Currency) value;
            case SALARY_RATE -> {
                $hasSalaryRate = value != null;
                salaryRate = $hasSalaryRate ? (int) value : 0;
            }
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $read(Row row, int first) {
        id = row.longOrNull(first);
        name = row.string(first + 1);
        homeStreet = row.string(first + 2);
        homeCity = row.string(first + 3);
        homeCountry = row.string(first + 4);
        homeGeoLatitude = row.doubleOrNull(first + 5);
        homeGeoLongitude = row.doubleOrNull(first + 6);
        workStreet = row.string(first + 7);
        workCity = row.string(first + 8);
        workCountry = row.string(first + 9);
        workGeoLatitude = row.doubleOrNull(first + 10);
        workGeoLongitude = row.doubleOrNull(first + 11);
        salaryAmount = row.decimal(first + 12);
        salaryCurrency = Conversion.toProperty(SALARY_CURRENCY_CONVERTER, row.string(first + 13));
        salaryRate = row.intValue(first + 14);
        $hasSalaryRate = row.has(first + 14, salaryRate);
    }

    @Override
    public void $read(int property, Row row, int column) {
        switch (property) {
            case ID -> id = row.longOrNull(column);
            case NAME -> name = row.string(column);
            case HOME_STREET -> homeStreet = row.string(column);
            case HOME_CITY -> homeCity = row.string(column);
            case HOME_COUNTRY -> homeCountry = row.string(column);
            case HOME_GEO_LATITUDE -> homeGeoLatitude = row.doubleOrNull(column);
            case HOME_GEO_LONGITUDE -> homeGeoLongitude = row.doubleOrNull(column);
            case WORK_STREET -> workStreet = row.string(column);
            case WORK_CITY -> workCity = row.string(column);
            case WORK_COUNTRY -> workCountry = row.string(column);
            case WORK_GEO_LATITUDE -> workGeoLatitude = row.doubleOrNull(column);
            case WORK_GEO_LONGITUDE -> workGeoLongitude = row.doubleOrNull(column);
            case SALARY_AMOUNT -> salaryAmount = row.decimal(column);
            case SALARY_CURRENCY -> salaryCurrency =
                    Conversion.toProperty(SALARY_CURRENCY_CONVERTER, row.string(column));
            case SALARY_RATE -> {
                salaryRate = row.intValue(column);
                $hasSalaryRate = row.has(column, salaryRate);
            }
            default -> throw Tracking.noProperty(this, property);
        }
    }

    @Override
    public void $bind(int property, Parameters parameters, int position) {
        switch (property) {
            case ID -> parameters.longOrNull(position, id);
            case NAME -> parameters.string(position, name);
            case HOME_STREET -> parameters.string(position, homeStreet);
            case HOME_CITY -> parameters.string(position, homeCity);
            case HOME_COUNTRY -> parameters.string(position, homeCountry);
            case HOME_GEO_LATITUDE -> parameters.doubleOrNull(position, homeGeoLatitude);
            case HOME_GEO_LONGITUDE -> parameters.doubleOrNull(position, homeGeoLongitude);
            case WORK_STREET -> parameters.string(position, workStreet);
            case WORK_CITY -> parameters.string(position, workCity);
            case WORK_COUNTRY -> parameters.string(position, workCountry);
            case WORK_GEO_LATITUDE -> parameters.doubleOrNull(position, workGeoLatitude);
            case WORK_GEO_LONGITUDE -> parameters.doubleOrNull(position, workGeoLongitude);
            case SALARY_AMOUNT -> parameters.decimal(position, salaryAmount);
            case SALARY_CURRENCY ->
                    parameters.string(position, Conversion.toColumn(SALARY_CURRENCY_CONVERTER, salaryCurrency));
            case SALARY_RATE -> parameters.intOrNull(position, $hasSalaryRate ? salaryRate : null);
            default -> throw Tracking.noProperty(this, property);
        }
    }

    /** Describes {@link Person}: the table, the attributes and the relationships. */
    static final class Type extends EntityMapping<Person> {
        Type() {
            super(Person.class, "Person", TableName.of("people"),
                    Attribute.of(ID, "id", "id", ColumnType.LONG).id(KeySource.IDENTITY),
                    Attribute.of(NAME, "name", "name", ColumnType.STRING),
                    Attribute.of(HOME_STREET, "home.street", "home_street", ColumnType.STRING),
                    Attribute.of(HOME_CITY, "home.city", "home_city", ColumnType.STRING).nullable(),
                    Attribute.of(HOME_COUNTRY, "home.country", "home_iso", ColumnType.STRING),
                    Attribute.of(HOME_GEO_LATITUDE, "home.geo.latitude", "home_geo_latitude", ColumnType.DOUBLE)
                            .javaType(double.class)
                            .nullable(),
                    Attribute.of(HOME_GEO_LONGITUDE, "home.geo.longitude", "home_geo_longitude", ColumnType.DOUBLE)
                            .javaType(double.class)
                            .nullable(),
                    Attribute.of(WORK_STREET, "work.street", "work_street", ColumnType.STRING).nullable(),
                    Attribute.of(WORK_CITY, "work.city", "work_city", ColumnType.STRING).nullable(),
                    Attribute.of(WORK_COUNTRY, "work.country", "work_iso", ColumnType.STRING).nullable(),
                    Attribute.of(WORK_GEO_LATITUDE, "work.geo.latitude", "work_geo_latitude", ColumnType.DOUBLE)
                            .javaType(double.class)
                            .nullable(),
                    Attribute.of(WORK_GEO_LONGITUDE, "work.geo.longitude", "work_geo_longitude", ColumnType.DOUBLE)
                            .javaType(double.class)
                            .nullable(),
                    Attribute.of(SALARY_AMOUNT, "salary.amount", "amount", ColumnType.DECIMAL).digits(2).unsettable(),
                    Attribute.of(SALARY_CURRENCY, "salary.currency", "currency", ColumnType.STRING)
                            .javaType(Money.Currency.class)
                            .unsettable()
                            .converted(SALARY_CURRENCY_CONVERTER),
                    Attribute.of(SALARY_RATE, "salary.rate", "rate", ColumnType.INT).javaType(int.class).defaulted());
            constraint("ck_people_home_geo", "home.geo.latitude", "home.geo.longitude");
            constraint("ck_people_work", "work.street", "work.country");
            constraint("ck_people_work_geo", "work.geo.latitude", "work.geo.longitude");
        }

        @Override
        protected Person create() {
            return new Person_Impl();
        }

        @Override
        protected Person read(Row row, int first, long loaded, Attachment attachment) {
            Person_Impl object = new Person_Impl();
            object.$read(row, first);
            object.$loaded = loaded;
            object.$attachment = attachment;
            return object;
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[] {
                RelationshipDefinition.oneToMany(VISITS, "visits", Visit_.TYPE)
                        .key("key.personId")
                        .inverse("person")
                        .orderBy(new Order("key.number", false))
            };
        }
    }
}
