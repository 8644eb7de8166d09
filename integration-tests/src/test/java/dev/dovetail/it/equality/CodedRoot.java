package dev.dovetail.it.equality;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Convert;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.MapKey;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A converted value without equals as what others refer to. */
@Entity(table = "coded_roots")
public interface CodedRoot extends Root<Code, CodedLeaf> {
    @Override
    @Id
    @Convert(CodeConverter.class)
    Code id();

    @Override
    @OneToMany(backPopulates = "root")
    List<CodedLeaf> leaves();

    @Override
    @OneToMany(backPopulates = "keeper")
    @MapKey("mark")
    Map<Code, CodedLeaf> kept();

    @Override
    @ManyToMany(associationTable = @AssociationTable(name = "coded_marks"))
    Set<CodedLeaf> marked();
}
