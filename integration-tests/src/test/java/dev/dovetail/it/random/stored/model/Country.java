package dev.dovetail.it.random.stored.model;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.Set;

/** Has a natural key, which changes. */
@Entity(table = "countries")
public interface Country extends Labelled {
    /** The key. */
    @Id
    @Column(length = 40)
    String code();

    /** Sets it. */
    void code(String code);

    /** One to many by a natural key. */
    @OneToMany(backPopulates = "country")
    Set<Town> towns();
}
