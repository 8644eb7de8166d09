package dev.dovetail.benchmarks.large.dovetail;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import java.math.BigDecimal;

/** The third level of a graph. */
@Entity(table = "sales")
public abstract class Sale {
    @Id
    public abstract long id();

    public abstract String product();
    public abstract Sale product(String product);

    public abstract int quantity();
    public abstract Sale quantity(int quantity);

    public abstract BigDecimal price();
    public abstract Sale price(BigDecimal price);

    @ForeignKey(Shop.class)
    public abstract long shopId();

    @ManyToOne(backPopulates = "sales")
    public abstract Shop shop();
    public abstract Sale shop(Shop shop);
}
