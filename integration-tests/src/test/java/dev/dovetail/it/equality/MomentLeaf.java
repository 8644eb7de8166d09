package dev.dovetail.it.equality;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A point in time with an offset as a foreign key and as a unique value. */
@Entity(table = "moment_leaves")
public interface MomentLeaf extends Leaf<OffsetDateTime, MomentRoot> {
    @Override
    @Id
    @GeneratedValue
    Long no();

    @Override
    @ForeignKey(MomentRoot.class)
    @Nullable OffsetDateTime rootId();

    @Override
    @ManyToOne(backPopulates = "leaves", foreignKey = "rootId")
    @Nullable MomentRoot root();

    @Override
    @ForeignKey(MomentRoot.class)
    @Nullable OffsetDateTime keeperId();

    @Override
    @ManyToOne(backPopulates = "kept", foreignKey = "keeperId")
    @Nullable MomentRoot keeper();

    @Override
    @Column(unique = true)
    @Nullable OffsetDateTime code();

    @Override
    OffsetDateTime mark();
}
