package dev.dovetail.it.rekey;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** May stand in a room. */
@Entity(table = "rekey_desks")
interface Desk {
    @Id
    @GeneratedValue
    Long id();

    @Nullable
    @Column(length = 40)
    @ForeignKey(value = Room.class, references = "building", name = "fk_rekey_desk_room")
    String roomBuilding();

    @Nullable
    @ForeignKey(value = Room.class, references = "door", name = "fk_rekey_desk_room")
    Integer roomDoor();

    @Nullable
    @ManyToOne(backPopulates = "desks")
    Room room();
}
