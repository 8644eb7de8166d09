package dev.dovetail.it.embedded;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.ComponentColumn;
import dev.dovetail.annotation.Embedded;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Index;
import org.jspecify.annotations.Nullable;

/** A customer with two addresses of one type. */
@Entity(table = "customers")
@Index("home.city")
@Index(value = {"home.street", "home.country"}, unique = true)
public interface Customer {
    @Id
    @GeneratedValue
    Long id();

    String name();

    Customer name(String name);

    @Embedded
    Address home();

    Customer home(Address home);

    @Embedded(prefix = "at_", columns = @ComponentColumn(value = "street", column = @Column(length = 200)))
    @Nullable Address work();

    Customer work(@Nullable Address work);

    @Embedded(prefix = "")
    Money balance();

    Customer balance(Money balance);
}
