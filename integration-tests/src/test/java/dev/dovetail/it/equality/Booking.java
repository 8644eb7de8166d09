package dev.dovetail.it.equality;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Refers by a key of two parts. */
@Entity(table = "bookings")
public interface Booking {
    /** Made by the database. */
    @Id
    @GeneratedValue
    Long id();

    /** The first part. */
    @ForeignKey(value = Slot.class, references = "no")
    @Nullable BigDecimal slotNo();

    /** Sets it. */
    Booking slotNo(@Nullable BigDecimal slotNo);

    /** The second part. */
    @ForeignKey(value = Slot.class, references = "moment")
    @Nullable OffsetDateTime slotMoment();

    /** Sets it. */
    Booking slotMoment(@Nullable OffsetDateTime slotMoment);

    /** What it refers to. */
    @ManyToOne(backPopulates = "bookings")
    @Nullable Slot slot();

    /** Sets it. */
    Booking slot(@Nullable Slot slot);
}
