package dev.dovetail.it.states;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;

/** Needs a customer and a clerk. */
@Entity(table = "st_payments")
public interface Payment {
    /** Made by the database. */
    @Id
    @GeneratedValue
    Long id();

    /** The name. */
    String name();

    /** Sets it. */
    Payment name(String name);

    /** Must have a value. */
    @ForeignKey(Writer.class)
    Long customerId();

    /** The customer: it does not know. */
    @ManyToOne
    Writer customer();

    /** Sets it. */
    Payment customer(Writer customer);

    /** Must have a value. */
    @ForeignKey(Clerk.class)
    Long clerkId();

    /** Rides on the key. */
    @ManyToOne(backPopulates = "payments")
    Clerk clerk();

    /** Sets it. */
    Payment clerk(Clerk clerk);
}
