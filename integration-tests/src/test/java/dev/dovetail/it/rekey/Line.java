package dev.dovetail.it.rekey;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** Its key contains that of its basket; remarks refer to it, and it has pairs. */
@Entity(table = "rekey_lines")
interface Line {
    @Id
    @Column(length = 40)
    @ForeignKey(Basket.class)
    String basketNo();

    @Id
    int place();

    Line place(int place);

    @ManyToOne(backPopulates = "lines")
    Basket basket();

    Line basket(Basket basket);

    @OneToMany(backPopulates = "line")
    List<Remark> remarks();

    @ManyToMany(associationTable = @AssociationTable(name = "rekey_line_flags"))
    List<Flag> flags();
}
