package dev.dovetail.it.equality;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A decimal of any scale as a foreign key and as a unique value. */
@Entity(table = "free_leaves")
public interface FreeLeaf extends Leaf<BigDecimal, FreeRoot> {
    @Override
    @Id
    @GeneratedValue
    Long no();

    @Override
    @ForeignKey(FreeRoot.class)
    @Nullable BigDecimal rootId();

    @Override
    @ManyToOne(backPopulates = "leaves", foreignKey = "rootId")
    @Nullable FreeRoot root();

    @Override
    @ForeignKey(FreeRoot.class)
    @Nullable BigDecimal keeperId();

    @Override
    @ManyToOne(backPopulates = "kept", foreignKey = "keeperId")
    @Nullable FreeRoot keeper();

    @Override
    @Column(unique = true)
    @Nullable BigDecimal code();

    @Override
    BigDecimal mark();
}
