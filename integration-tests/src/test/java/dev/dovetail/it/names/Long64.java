package dev.dovetail.it.names;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import java.util.Set;

/** A table with a long name. */
@Entity(table = "a_very_long_name_that_takes_all_of_the_sixty_three_characters_x")
public abstract class Long64 {
    /** Assigned; itself a reserved word. */
    @Id
    public abstract String table();

    /** Sets it. */
    public abstract Long64 table(String table);

    /** Many to many. */
    @ManyToMany(backPopulates = "longs")
    public abstract Set<Order> orders();
}
