package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

@Entity
public interface Owner {
    @Id @GeneratedValue
    Long id();

    @OneToMany
    List<Animal> pets();
}
