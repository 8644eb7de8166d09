package dev.dovetail.it.equality;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A text as a foreign key and as a unique value. */
@Entity(table = "text_leaves")
public interface TextLeaf extends Leaf<String, TextRoot> {
    @Override
    @Id
    @GeneratedValue
    Long no();

    @Override
    @ForeignKey(TextRoot.class)
    @Nullable String rootId();

    @Override
    @ManyToOne(backPopulates = "leaves", foreignKey = "rootId")
    @Nullable TextRoot root();

    @Override
    @ForeignKey(TextRoot.class)
    @Nullable String keeperId();

    @Override
    @ManyToOne(backPopulates = "kept", foreignKey = "keeperId")
    @Nullable TextRoot keeper();

    @Override
    @Column(unique = true, length = 20)
    @Nullable String code();

    @Override
    @Column(length = 20)
    String mark();
}
