package dev.dovetail.it.equality;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A text of fixed length as a foreign key and as a unique value. */
@Entity(table = "padded_leaves")
public interface PaddedLeaf extends Leaf<String, PaddedRoot> {
    @Override
    @Id
    @GeneratedValue
    Long no();

    @Override
    @ForeignKey(PaddedRoot.class)
    @Nullable String rootId();

    @Override
    @ManyToOne(backPopulates = "leaves", foreignKey = "rootId")
    @Nullable PaddedRoot root();

    @Override
    @ForeignKey(PaddedRoot.class)
    @Nullable String keeperId();

    @Override
    @ManyToOne(backPopulates = "kept", foreignKey = "keeperId")
    @Nullable PaddedRoot keeper();

    @Override
    @Column(unique = true, definition = "CHAR(5)")
    @Nullable String code();

    @Override
    @Column(definition = "CHAR(5)")
    String mark();
}
