package dev.dovetail.it.replicas;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** Has a balance and entries. */
@Entity(table = "accounts")
public interface Account {
    /** Given by the test. */
    @Id
    Long id();

    /** Sets it. */
    Account id(Long id);

    /** What the test counts. */
    long balance();

    /** Sets it. */
    Account balance(long balance);

    /** Loaded lazily. */
    @OneToMany(backPopulates = "account", cascade = Cascade.SAVE)
    List<Entry> entries();
}
