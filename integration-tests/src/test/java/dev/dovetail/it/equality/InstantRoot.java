package dev.dovetail.it.equality;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.MapKey;
import dev.dovetail.annotation.OneToMany;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A point in time as what others refer to. */
@Entity(table = "instant_roots")
public interface InstantRoot extends Root<Instant, InstantLeaf> {
    @Override
    @Id
    Instant id();

    @Override
    @OneToMany(backPopulates = "root")
    List<InstantLeaf> leaves();

    @Override
    @OneToMany(backPopulates = "keeper")
    @MapKey("mark")
    Map<Instant, InstantLeaf> kept();

    @Override
    @ManyToMany(associationTable = @AssociationTable(name = "instant_marks"))
    Set<InstantLeaf> marked();
}
