package dev.dovetail.it.rekey;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** Known by two values. */
@Entity(table = "rekey_rooms")
interface Room {
    @Id
    @Column(length = 40)
    String building();

    Room building(String building);

    @Id
    int door();

    Room door(int door);

    @OneToMany(backPopulates = "room")
    List<Desk> desks();
}
