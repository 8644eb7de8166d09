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

/** A text as what others refer to, which some databases compare without case, or without spaces at its end. */
@Entity(table = "text_roots")
public interface TextRoot extends Root<String, TextLeaf> {
    @Override
    @Id
    @Column(length = 20)
    String id();

    @Override
    @OneToMany(backPopulates = "root")
    List<TextLeaf> leaves();

    @Override
    @OneToMany(backPopulates = "keeper")
    @MapKey("mark")
    Map<String, TextLeaf> kept();

    @Override
    @ManyToMany(associationTable = @AssociationTable(name = "text_marks"))
    Set<TextLeaf> marked();
}
