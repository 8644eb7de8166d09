package dev.dovetail.it.parts.numbered;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Refers to a key of which the database makes a part. */
@Entity
public interface Bill {
    @Id
    @GeneratedValue
    Long id();

    @ForeignKey(value = Visit.class, references = "heldOn", name = "fk_bill_visit")
    @Nullable LocalDate visitDay();

    @ForeignKey(value = Visit.class, references = "ticketNo", name = "fk_bill_visit")
    @Nullable Integer visitTicket();

    @ManyToOne(backPopulates = "bills")
    @Nullable Visit visit();

    Bill visit(@Nullable Visit visit);
}
