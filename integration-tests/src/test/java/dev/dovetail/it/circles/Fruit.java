package dev.dovetail.it.circles;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OnDelete;

/** Grows on a branch. */
@Entity(table = "circle_fruits")
public interface Fruit {
    @Id
    @GeneratedValue
    Long id();

    String name();

    Fruit name(String name);

    @ForeignKey(value = Branch.class, onDelete = OnDelete.CASCADE)
    Long branchId();

    @ManyToOne(backPopulates = "fruits")
    Branch branch();

    Fruit branch(Branch branch);
}
