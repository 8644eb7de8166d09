package shop;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

@Entity
public interface Item {
    /** Of an item. */
    enum Size { SMALL, LARGE }

    @Id @GeneratedValue
    Long id();

    Size size();
}
