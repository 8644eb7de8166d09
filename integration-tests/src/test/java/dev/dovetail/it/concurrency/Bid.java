package dev.dovetail.it.concurrency;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import java.util.List;

/** For several lots. */
@Entity(table = "bids")
interface Bid {
    @Id
    int no();

    Bid no(int no);

    @ManyToMany(backPopulates = "bids")
    List<Lot> lots();
}
