package dev.dovetail.benchmarks.large.dovetail;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** The first level of a graph. */
@Entity(table = "regions")
public abstract class Region {
    @Id
    public abstract long id();

    public abstract String name();
    public abstract Region name(String name);

    @OneToMany(backPopulates = "region")
    public abstract List<Shop> shops();
}
