package com.acme.shop;

import dev.dovetail.annotation.DatabaseGenerated;
import dev.dovetail.annotation.Default;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** An owner, with a key that the database makes. */
@Entity(table = "owners")
public interface Owner {
    @Id
    @DatabaseGenerated
    @Default("CURRENT_USER")
    String code();

    @OneToMany(backPopulates = "owner")
    List<Listing> listings();
}
