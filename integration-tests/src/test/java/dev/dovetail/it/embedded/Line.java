package dev.dovetail.it.embedded;

import dev.dovetail.annotation.Embedded;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A line of an order, which it refers to by its key. */
@Entity(table = "order_lines")
public interface Line {
    @Id
    @GeneratedValue
    Long id();

    @Embedded(prefix = "order_")
    OrderRef orderRef();

    Line orderRef(OrderRef key);

    @ManyToOne(backPopulates = "lines")
    Order order();

    Line order(Order order);

    @Embedded
    @Nullable Money price();

    Line price(@Nullable Money price);

    /** The key of an order, as a foreign key. */
    record OrderRef(
            @ForeignKey(value = Order.class, references = "key.shopId") long shopId,
            @ForeignKey(value = Order.class, references = "key.number") int number) {}
}
