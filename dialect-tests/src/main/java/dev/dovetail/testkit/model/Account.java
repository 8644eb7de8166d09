package dev.dovetail.testkit.model;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Version;

/** An account, whose table and columns have reserved words as names. */
@Entity(table = "order")
public interface Account {
    @Id
    @GeneratedValue
    Long id();

    @Column(name = "user", unique = true, length = 20)
    String name();

    Account name(String name);

    @Column(name = "group")
    int rank();

    Account rank(int rank);

    @Version
    int version();
}
