package dev.dovetail.it.random.stored.model;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import java.util.List;

/** Has a natural key that an association table refers to. */
@Entity(table = "genres")
public interface Genre extends Labelled {
    /** The key. */
    @Id
    @Column(length = 40)
    String word();

    /** Sets it. */
    void word(String word);

    /** Many to many. */
    @ManyToMany(backPopulates = "genres")
    List<Author> authors();
}
