package com.acme.library;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

@Entity(table = "clubs")
public interface Club {
    @Id
    long id();

    @OneToMany(backref = "owner")
    List<Medium> media();
}
