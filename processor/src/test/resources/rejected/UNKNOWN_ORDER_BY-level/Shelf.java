package com.acme.library;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.OrderBy;
import java.util.List;

@Entity(table = "shelves")
public interface Shelf {
    @Id
    long id();

    @OneToMany(backPopulates = "shelf")
    @OrderBy("pages")
    List<Medium> media();
}
