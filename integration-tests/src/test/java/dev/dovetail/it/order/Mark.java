package dev.dovetail.it.order;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import java.util.List;

/** Paired with codes. */
@Entity(table = "order_marks")
interface Mark {
    @Id
    @GeneratedValue
    Long id();

    String name();

    Mark name(String name);

    @ManyToMany(backPopulates = "marks", associationTable = @AssociationTable(name = "order_code_marks"))
    List<Code> codes();
}
