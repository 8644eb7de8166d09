package dev.dovetail.it.states;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.ManyToOne;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** May belong to a club. */
@Entity(table = "st_guests")
public interface Guest {
    /** Made by the database. */
    @Id
    @GeneratedValue
    Long id();

    /** The name. */
    String name();

    /** Sets it. */
    Guest name(String name);

    /** May be null. */
    @Nullable
    @ForeignKey(Club.class)
    Long clubId();

    /** Sets it by value. */
    Guest clubId(@Nullable Long id);

    /** Rides on the key. */
    @Nullable
    @ManyToOne(backPopulates = "guests")
    Club club();

    /** Sets it. */
    Guest club(@Nullable Club club);

    /** In pairs. */
    @ManyToMany(backPopulates = "guests", associationTable = @AssociationTable(name = "st_guest_topics"))
    List<Topic> topics();
}
