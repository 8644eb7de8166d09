package dev.dovetail.it.named.model;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.OrderBy;
import java.util.List;

/** A parent with an identifier of two parts. */
@Entity(table = "warehouses")
public abstract class Warehouse {
    /** The first part. */
    @Id
    @Column(length = 2)
    public abstract String country();

    /** Sets it. */
    public abstract Warehouse country(String country);

    /** The second part. */
    @Id
    public abstract Integer code();

    /** Sets it. */
    public abstract Warehouse code(Integer code);

    /** A label. */
    public abstract String name();

    /** Sets it. */
    public abstract Warehouse name(String name);

    /** One to many, by a key of two columns. */
    @OneToMany(backPopulates = "warehouse")
    @OrderBy("name")
    public abstract List<Crate> crates();

    /** Sets it. */
    public abstract Warehouse crates(List<Crate> crates);
}
