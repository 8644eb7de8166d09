package dev.dovetail.it.equality;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.MapKey;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A text of fixed length as what others refer to. */
@Entity(table = "padded_roots")
public interface PaddedRoot extends Root<String, PaddedLeaf> {
    @Override
    @Id
    @Column(definition = "CHAR(5)")
    String id();

    @Override
    @OneToMany(backPopulates = "root")
    List<PaddedLeaf> leaves();

    @Override
    @OneToMany(backPopulates = "keeper")
    @MapKey("mark")
    Map<String, PaddedLeaf> kept();

    @Override
    @ManyToMany(associationTable = @AssociationTable(name = "padded_marks"))
    Set<PaddedLeaf> marked();
}
