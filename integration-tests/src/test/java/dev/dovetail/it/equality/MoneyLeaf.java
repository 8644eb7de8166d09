package dev.dovetail.it.equality;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Convert;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A converted decimal without equals as a foreign key and as a unique value. */
@Entity(table = "money_leaves")
public interface MoneyLeaf extends Leaf<Money, MoneyRoot> {
    @Override
    @Id
    @GeneratedValue
    Long no();

    @Override
    @ForeignKey(MoneyRoot.class)
    @Nullable Money rootId();

    @Override
    @ManyToOne(backPopulates = "leaves", foreignKey = "rootId")
    @Nullable MoneyRoot root();

    @Override
    @ForeignKey(MoneyRoot.class)
    @Nullable Money keeperId();

    @Override
    @ManyToOne(backPopulates = "kept", foreignKey = "keeperId")
    @Nullable MoneyRoot keeper();

    @Override
    @Column(unique = true, precision = 12, scale = 2)
    @Convert(MoneyConverter.class)
    @Nullable Money code();

    @Override
    @Column(precision = 12, scale = 2)
    @Convert(MoneyConverter.class)
    Money mark();
}
