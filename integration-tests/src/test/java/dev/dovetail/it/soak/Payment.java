package dev.dovetail.it.soak;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationType;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

/** Something that was paid once. */
@Entity(table = "payments")
public interface Payment {
    /** From a sequence, in blocks. */
    @Id
    @GeneratedValue(GenerationType.SEQUENCE)
    Long id();

    /** Names the work that made it, so that it can be found after a commit whose outcome is unknown. */
    @Column(unique = true, length = 40)
    String token();

    /** Sets it. */
    Payment token(String token);

    /** How much was paid. */
    long amount();

    /** Sets it. */
    Payment amount(long amount);

    /** The column of the key. */
    @ForeignKey(Till.class)
    Long tillId();

    /** Where it was paid. */
    @ManyToOne(backPopulates = "payments")
    Till till();

    /** Sets it. */
    Payment till(Till till);
}
