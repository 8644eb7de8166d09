package com.acme.odd;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

@Entity
public abstract class Row {
    @Id
    @GeneratedValue
    public abstract Long id();

    public abstract String URL();

    public abstract Row URL(String URL);

    @OneToMany(viewOnly = true)
    public abstract List<Title> titles();
}
