package dev.dovetail.it.circles;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** A tree whose first row refers to itself. */
@Entity(table = "circle_twigs")
public interface Twig {
    @Id
    @GeneratedValue
    Long id();

    String name();

    Twig name(String name);

    @ForeignKey(Twig.class)
    Long parentId();

    @ManyToOne(backPopulates = "children")
    Twig parent();

    Twig parent(Twig parent);

    @OneToMany(backPopulates = "parent")
    List<Twig> children();
}
