package dev.dovetail.it.rekey;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** Has a natural key, towns that refer to it, and pairs. */
@Entity(table = "rekey_lands")
interface Land {
    @Id
    @Column(length = 40)
    String code();

    Land code(String code);

    @OneToMany(backPopulates = "land")
    List<Town> towns();

    @ManyToMany(associationTable = @AssociationTable(name = "rekey_land_flags"))
    List<Flag> flags();
}
