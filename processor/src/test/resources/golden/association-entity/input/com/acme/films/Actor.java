package com.acme.films;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import java.util.Set;

@Entity(table = "actors")
public interface Actor {
    @Id @GeneratedValue
    Long id();

    @OneToMany(backPopulates = "actor")
    List<Casting> castings();

    @ManyToMany(backPopulates = "actors", viewOnly = true)
    Set<Film> films();
}
