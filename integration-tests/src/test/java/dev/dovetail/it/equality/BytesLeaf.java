package dev.dovetail.it.equality;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** Bytes, unique beside a made identifier as a foreign key and as a unique value. */
@Entity(table = "bytes_leaves")
public interface BytesLeaf extends Leaf<byte[], BytesRoot> {
    @Override
    @Id
    @GeneratedValue
    Long no();

    @Override
    @ForeignKey(value = BytesRoot.class, references = "id")
    byte @Nullable [] rootId();

    @Override
    @ManyToOne(backPopulates = "leaves", foreignKey = "rootId")
    @Nullable BytesRoot root();

    @Override
    @ForeignKey(value = BytesRoot.class, references = "id")
    byte @Nullable [] keeperId();

    @Override
    @ManyToOne(backPopulates = "kept", foreignKey = "keeperId")
    @Nullable BytesRoot keeper();

    @Override
    @Column(unique = true, length = 16)
    byte @Nullable [] code();

    @Override
    @Column(length = 16)
    byte[] mark();
}
