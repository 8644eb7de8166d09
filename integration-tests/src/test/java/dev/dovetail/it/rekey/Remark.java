package dev.dovetail.it.rekey;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** May be about a line. */
@Entity(table = "rekey_remarks")
interface Remark {
    @Id
    @GeneratedValue
    Long id();

    @Nullable
    @Column(length = 40)
    @ForeignKey(value = Line.class, references = "basketNo", name = "fk_rekey_remark_line")
    String lineBasket();

    @Nullable
    @ForeignKey(value = Line.class, references = "place", name = "fk_rekey_remark_line")
    Integer linePlace();

    @Nullable
    @ManyToOne(backPopulates = "remarks")
    Line line();
}
