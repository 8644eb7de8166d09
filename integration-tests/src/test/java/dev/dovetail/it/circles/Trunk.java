package dev.dovetail.it.circles;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** Has branches, which the database deletes with it. */
@Entity(table = "circle_trunks")
public interface Trunk {
    @Id
    @GeneratedValue
    Long id();

    String name();

    Trunk name(String name);

    @OneToMany(backPopulates = "trunk", cascade = Cascade.ALL, passiveDeletes = true)
    List<Branch> branches();
}
