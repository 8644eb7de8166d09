package dev.dovetail.it.circles;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OnDelete;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** Has fruits, which the database deletes with it. */
@Entity(table = "circle_branches")
public interface Branch {
    @Id
    @GeneratedValue
    Long id();

    String name();

    Branch name(String name);

    @ForeignKey(value = Trunk.class, onDelete = OnDelete.CASCADE)
    Long trunkId();

    @ManyToOne(backPopulates = "branches")
    Trunk trunk();

    Branch trunk(Trunk trunk);

    @OneToMany(backPopulates = "branch", cascade = Cascade.ALL, passiveDeletes = true)
    List<Fruit> fruits();
}
