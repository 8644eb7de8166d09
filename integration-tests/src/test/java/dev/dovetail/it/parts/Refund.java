package dev.dovetail.it.parts;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationType;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import java.util.UUID;

/** Is identified by the key of its charge and a UUID. */
@Entity(table = "part_refunds")
public interface Refund {
    @Id
    @ForeignKey(value = Charge.class, references = "region", name = "fk_part_refunds_charge")
    String region();

    @Id
    @ForeignKey(value = Charge.class, references = "number", name = "fk_part_refunds_charge")
    Long chargeNumber();

    @Id
    @GeneratedValue(GenerationType.UUID)
    UUID id();

    @ManyToOne(backPopulates = "refunds")
    Charge charge();

    Refund charge(Charge charge);

    int amount();

    Refund amount(int amount);
}
