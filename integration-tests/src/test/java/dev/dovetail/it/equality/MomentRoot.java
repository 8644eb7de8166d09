package dev.dovetail.it.equality;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.MapKey;
import dev.dovetail.annotation.OneToMany;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A point in time with an offset as what others refer to. */
@Entity(table = "moment_roots")
public interface MomentRoot extends Root<OffsetDateTime, MomentLeaf> {
    @Override
    @Id
    OffsetDateTime id();

    @Override
    @OneToMany(backPopulates = "root")
    List<MomentLeaf> leaves();

    @Override
    @OneToMany(backPopulates = "keeper")
    @MapKey("mark")
    Map<OffsetDateTime, MomentLeaf> kept();

    @Override
    @ManyToMany(associationTable = @AssociationTable(name = "moment_marks"))
    Set<MomentLeaf> marked();
}
