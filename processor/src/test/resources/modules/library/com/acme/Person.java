package com.acme;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity
public abstract class Person implements Named {
    @Id
    @GeneratedValue
    public abstract Long id();

    @ForeignKey(Person.class)
    public abstract @Nullable Long motherId();

    @ManyToOne(backPopulates = "children")
    public abstract @Nullable Person mother();

    @OneToMany(backPopulates = "mother")
    public abstract List<Person> children();
}
