package dev.dovetail.it.equality;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A point in time as a foreign key and as a unique value. */
@Entity(table = "instant_leaves")
public interface InstantLeaf extends Leaf<Instant, InstantRoot> {
    @Override
    @Id
    @GeneratedValue
    Long no();

    @Override
    @ForeignKey(InstantRoot.class)
    @Nullable Instant rootId();

    @Override
    @ManyToOne(backPopulates = "leaves", foreignKey = "rootId")
    @Nullable InstantRoot root();

    @Override
    @ForeignKey(InstantRoot.class)
    @Nullable Instant keeperId();

    @Override
    @ManyToOne(backPopulates = "kept", foreignKey = "keeperId")
    @Nullable InstantRoot keeper();

    @Override
    @Column(unique = true)
    @Nullable Instant code();

    @Override
    Instant mark();
}
