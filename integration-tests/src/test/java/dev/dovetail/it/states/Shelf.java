package dev.dovetail.it.states;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.MapKey;
import dev.dovetail.annotation.OneToMany;
import java.util.Map;

/** Has a key of its own, and a map. */
@Entity(table = "st_shelves")
public interface Shelf {
    /** Assigned. */
    @Id
    @Column(length = 20)
    String code();

    /** Sets it. */
    Shelf code(String code);

    /** Owned, by name. */
    @OneToMany(backPopulates = "shelf", cascade = Cascade.ALL, deleteOrphans = true)
    @MapKey("name")
    Map<String, Tome> tomes();
}
