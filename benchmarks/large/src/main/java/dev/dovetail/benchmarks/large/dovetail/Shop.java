package dev.dovetail.benchmarks.large.dovetail;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** The second level of a graph. */
@Entity(table = "shops")
public abstract class Shop {
    @Id
    public abstract long id();

    public abstract String name();
    public abstract Shop name(String name);

    public abstract String city();
    public abstract Shop city(String city);

    @ForeignKey(Region.class)
    public abstract long regionId();

    @ManyToOne(backPopulates = "shops")
    public abstract Region region();
    public abstract Shop region(Region region);

    @OneToMany(backPopulates = "shop")
    public abstract List<Sale> sales();
}
