package dev.dovetail.it.equality;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.MapKey;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Bytes, unique beside a made identifier as what others refer to. */
@Entity(table = "bytes_roots")
public interface BytesRoot extends Root<byte[], BytesLeaf> {
    /** Made by the database. */
    @Id
    @GeneratedValue
    Long no();

    @Override
    @Column(unique = true, length = 16)
    byte[] id();

    @Override
    @OneToMany(backPopulates = "root")
    List<BytesLeaf> leaves();

    @Override
    @OneToMany(backPopulates = "keeper")
    @MapKey("mark")
    Map<byte[], BytesLeaf> kept();

    @Override
    @ManyToMany(associationTable = @AssociationTable(name = "bytes_marks"))
    Set<BytesLeaf> marked();
}
