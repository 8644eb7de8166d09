package dev.dovetail.it.failures.late;

import dev.dovetail.annotation.Convert;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

/** Its generated classes cannot be initialized, because its converter cannot be created. */
@Entity(table = "late_seals")
interface Seal {
    @Id
    long id();
    Seal id(long id);

    @Convert(WaxConverter.class)
    String wax();
    Seal wax(String wax);
}
