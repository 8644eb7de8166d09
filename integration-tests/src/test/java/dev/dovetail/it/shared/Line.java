package dev.dovetail.it.shared;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A line of an order, with a product of the same tenant. */
@Entity(table = "shared_lines")
public interface Line {
    @Id
    @ForeignKey(value = Order.class, references = "tenantId")
    @ForeignKey(value = Product.class, references = "tenantId")
    Long tenantId();

    @Id
    @ForeignKey(value = Order.class, references = "no")
    int orderNo();

    @Id
    int place();

    Line place(int place);

    @ForeignKey(value = Product.class, references = "sku")
    @Nullable String sku();

    @ManyToOne(backPopulates = "lines")
    Order order();

    Line order(Order order);

    @ManyToOne
    @Nullable Product product();

    Line product(@Nullable Product product);
}
