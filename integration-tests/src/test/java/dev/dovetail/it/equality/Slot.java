package dev.dovetail.it.equality;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

/** Known by a decimal and a point in time together. */
@Entity(table = "slots")
public interface Slot {
    /** The first part of the key. */
    @Id
    @Column(precision = 10, scale = 2)
    BigDecimal no();

    /** Sets it. */
    Slot no(BigDecimal no);

    /** The second part of the key. */
    @Id
    OffsetDateTime moment();

    /** Sets it. */
    Slot moment(OffsetDateTime moment);

    /** Those that refer to it. */
    @OneToMany(backPopulates = "slot")
    List<Booking> bookings();
}
