package dev.dovetail.it.random.stored.model;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** Has a natural key of two parts, which changes. */
@Entity(table = "rooms")
public interface Room extends Labelled {
    /** One part of the key. */
    @Id
    @Column(length = 40)
    String building();

    /** Sets it. */
    void building(String building);

    /** The other part. */
    @Id
    int number();

    /** Sets it. */
    void number(int number);

    /** One to many by a key of two parts. */
    @OneToMany(backPopulates = "room")
    List<Desk> desks();
}
