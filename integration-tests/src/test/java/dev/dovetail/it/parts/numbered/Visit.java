package dev.dovetail.it.parts.numbered;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.time.LocalDate;
import java.util.List;

/** Is identified by its day and a number of the database, as the rows of partitioned tables often are. */
@Entity
public interface Visit {
    @Id
    LocalDate heldOn();

    Visit heldOn(LocalDate heldOn);

    @Id
    @GeneratedValue
    Integer ticketNo();

    String guest();

    Visit guest(String guest);

    @OneToMany(backPopulates = "visit")
    List<Bill> bills();
}
