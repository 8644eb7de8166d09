package com.acme.films;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import java.util.Set;

@Entity(table = "films")
public interface Film {
    @Id @GeneratedValue
    Long id();

    @OneToMany(backPopulates = "film")
    List<Casting> castings();

    @ManyToMany(backPopulates = "films", viewOnly = true, associationTable = @AssociationTable(name = "castings"))
    Set<Actor> actors();
}
