package dev.dovetail.it.named.model;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** A parent with a natural key. */
@Entity(table = "countries")
public abstract class Country {
    /** The natural key. */
    @Id
    @Column(length = 2)
    public abstract String code();

    /** Sets it. */
    public abstract Country code(String code);

    /** A label. */
    public abstract String name();

    /** Sets it. */
    public abstract Country name(String name);

    /** One to many, by the natural key. */
    @OneToMany(backPopulates = "country")
    public abstract List<City> cities();

    /** Sets it. */
    public abstract Country cities(List<City> cities);
}
