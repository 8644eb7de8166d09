package dev.dovetail.it.equality;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Convert;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A converted value without equals as a foreign key and as a unique value. */
@Entity(table = "coded_leaves")
public interface CodedLeaf extends Leaf<Code, CodedRoot> {
    @Override
    @Id
    @GeneratedValue
    Long no();

    @Override
    @ForeignKey(CodedRoot.class)
    @Nullable Code rootId();

    @Override
    @ManyToOne(backPopulates = "leaves", foreignKey = "rootId")
    @Nullable CodedRoot root();

    @Override
    @ForeignKey(CodedRoot.class)
    @Nullable Code keeperId();

    @Override
    @ManyToOne(backPopulates = "kept", foreignKey = "keeperId")
    @Nullable CodedRoot keeper();

    @Override
    @Column(unique = true)
    @Convert(CodeConverter.class)
    @Nullable Code code();

    @Override
    @Convert(CodeConverter.class)
    Code mark();
}
