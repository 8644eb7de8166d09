package dev.dovetail.it.parts;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationType;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** Is identified by its region and a number from a sequence. */
@Entity(table = "part_charges")
public interface Charge {
    @Id
    String region();

    Charge region(String region);

    @Id
    @GeneratedValue(GenerationType.SEQUENCE)
    Long number();

    @OneToMany(backPopulates = "charge")
    List<Refund> refunds();
}
