package dev.dovetail.it.equality;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A time of day as a foreign key and as a unique value. */
@Entity(table = "clock_leaves")
public interface ClockLeaf extends Leaf<LocalTime, ClockRoot> {
    @Override
    @Id
    @GeneratedValue
    Long no();

    @Override
    @ForeignKey(ClockRoot.class)
    @Nullable LocalTime rootId();

    @Override
    @ManyToOne(backPopulates = "leaves", foreignKey = "rootId")
    @Nullable ClockRoot root();

    @Override
    @ForeignKey(ClockRoot.class)
    @Nullable LocalTime keeperId();

    @Override
    @ManyToOne(backPopulates = "kept", foreignKey = "keeperId")
    @Nullable ClockRoot keeper();

    @Override
    @Column(unique = true)
    @Nullable LocalTime code();

    @Override
    LocalTime mark();
}
