package dev.dovetail.it.states;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes payments, in a club. */
@Entity(table = "st_clerks")
public interface Clerk {
    /** Made by the database. */
    @Id
    @GeneratedValue
    Long id();

    /** The name. */
    String name();

    /** Sets it. */
    Clerk name(String name);

    /** Of the clerk. */
    @OneToMany(backPopulates = "clerk")
    List<Payment> payments();

    /** May be null. */
    @Nullable
    @ForeignKey(Club.class)
    Long clubId();

    /** Where: the club does not know. */
    @Nullable
    @ManyToOne
    Club club();

    /** Sets it. */
    Clerk club(@Nullable Club club);
}
