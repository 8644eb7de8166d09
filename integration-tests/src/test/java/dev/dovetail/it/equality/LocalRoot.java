package dev.dovetail.it.equality;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.MapKey;
import dev.dovetail.annotation.OneToMany;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A date with a time as what others refer to. */
@Entity(table = "local_roots")
public interface LocalRoot extends Root<LocalDateTime, LocalLeaf> {
    @Override
    @Id
    LocalDateTime id();

    @Override
    @OneToMany(backPopulates = "root")
    List<LocalLeaf> leaves();

    @Override
    @OneToMany(backPopulates = "keeper")
    @MapKey("mark")
    Map<LocalDateTime, LocalLeaf> kept();

    @Override
    @ManyToMany(associationTable = @AssociationTable(name = "local_marks"))
    Set<LocalLeaf> marked();
}
