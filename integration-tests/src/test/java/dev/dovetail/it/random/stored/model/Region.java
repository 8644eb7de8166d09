package dev.dovetail.it.random.stored.model;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** Has a natural key that keys which are never null refer to. */
@Entity(table = "regions")
public interface Region extends Labelled {
    /** The key. */
    @Id
    @Column(length = 40)
    String code();

    /** Sets it. */
    void code(String code);

    /** Owned. */
    @OneToMany(backPopulates = "region", cascade = Cascade.ALL, deleteOrphans = true)
    List<Site> sites();
}
