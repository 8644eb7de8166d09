package dev.dovetail.it.soak;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.Version;
import java.util.List;

/** Holds what was paid. */
@Entity(table = "tills")
public interface Till {
    /** Given by the test. */
    @Id
    Long id();

    /** Sets it. */
    Till id(Long id);

    /** The sum of the payments. */
    long sum();

    /** Sets it. */
    Till sum(long sum);

    /** Lets one of two writers at a time win. */
    @Version
    long version();

    /** What was paid. */
    @OneToMany(backPopulates = "till")
    List<Payment> payments();
}
