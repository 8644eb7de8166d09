package dev.dovetail.it.replicas;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

/** Belongs to an account. */
@Entity(table = "entries")
public interface Entry {
    /** Given by the test. */
    @Id
    Long id();

    /** Sets it. */
    Entry id(Long id);

    /** The column of the key. */
    @ForeignKey(Account.class)
    Long accountId();

    /** Its account. */
    @ManyToOne(backPopulates = "entries")
    Account account();

    /** Sets it. */
    Entry account(Account account);
}
