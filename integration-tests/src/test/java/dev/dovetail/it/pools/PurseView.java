package dev.dovetail.it.pools;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

/** A row of a view of the purses, which one test creates. */
@Entity(table = "purse_view", readOnly = true)
interface PurseView {
    @Id
    Long id();

    String owner();
}
