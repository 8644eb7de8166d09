package dev.dovetail.it.equality;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A decimal with a scale as a foreign key and as a unique value. */
@Entity(table = "decimal_leaves")
public interface DecimalLeaf extends Leaf<BigDecimal, DecimalRoot> {
    @Override
    @Id
    @GeneratedValue
    Long no();

    @Override
    @ForeignKey(DecimalRoot.class)
    @Nullable BigDecimal rootId();

    @Override
    @ManyToOne(backPopulates = "leaves", foreignKey = "rootId")
    @Nullable DecimalRoot root();

    @Override
    @ForeignKey(DecimalRoot.class)
    @Nullable BigDecimal keeperId();

    @Override
    @ManyToOne(backPopulates = "kept", foreignKey = "keeperId")
    @Nullable DecimalRoot keeper();

    @Override
    @Column(unique = true, precision = 12, scale = 3)
    @Nullable BigDecimal code();

    @Override
    @Column(precision = 12, scale = 3)
    BigDecimal mark();
}
