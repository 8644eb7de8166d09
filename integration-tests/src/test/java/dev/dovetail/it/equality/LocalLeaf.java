package dev.dovetail.it.equality;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A date with a time as a foreign key and as a unique value. */
@Entity(table = "local_leaves")
public interface LocalLeaf extends Leaf<LocalDateTime, LocalRoot> {
    @Override
    @Id
    @GeneratedValue
    Long no();

    @Override
    @ForeignKey(LocalRoot.class)
    @Nullable LocalDateTime rootId();

    @Override
    @ManyToOne(backPopulates = "leaves", foreignKey = "rootId")
    @Nullable LocalRoot root();

    @Override
    @ForeignKey(LocalRoot.class)
    @Nullable LocalDateTime keeperId();

    @Override
    @ManyToOne(backPopulates = "kept", foreignKey = "keeperId")
    @Nullable LocalRoot keeper();

    @Override
    @Column(unique = true)
    @Nullable LocalDateTime code();

    @Override
    LocalDateTime mark();
}
