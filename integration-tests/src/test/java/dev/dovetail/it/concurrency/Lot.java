package dev.dovetail.it.concurrency;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of many rows that two sessions change at the same time. */
@Entity(table = "lots")
interface Lot {
    @Id
    int no();

    Lot no(int no);

    String name();

    Lot name(String name);

    @Nullable String remark();

    Lot remark(@Nullable String remark);

    @ManyToMany(backPopulates = "lots", associationTable = @AssociationTable(name = "lot_bids"))
    List<Bid> bids();

    @ManyToMany(associationTable = @AssociationTable(name = "late_lot_bids"))
    List<Bid> lateBids();
}
