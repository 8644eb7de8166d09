package dev.dovetail.it.names;

import dev.dovetail.annotation.Check;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationType;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Index;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.Version;
import org.jspecify.annotations.Nullable;

/** A table whose name begins with a quote; aliases, a sequence and constraints follow from it. */
@Entity(table = "\"größe\" `b` it's; 大小")
@Index(value = "counter", name = "an_index_whose_name_takes_all_of_the_sixty_three_characters_xyz")
@Index(value = {"value", "counter"}, unique = true, name = "Unique \"it's\" `so`")
public abstract class Odd {
    /** Made by a sequence. */
    @Id
    @GeneratedValue(value = GenerationType.SEQUENCE, sequence = "next \"Value\"")
    public abstract Long id();

    /** Counts updates, in a reserved word. */
    @Version
    @Column(name = "order")
    public abstract int version();

    /** A word that some databases reserve. */
    public abstract String value();

    /** Sets it. */
    public abstract Odd value(String value);

    /** What drivers could take for a parameter, and a formatter for a place. */
    @Column(name = "what? 100% :it {0}")
    @Check(value = "1 < 2", name = "always; true")
    public abstract @Nullable Integer counter();

    /** Sets it. */
    public abstract Odd counter(@Nullable Integer counter);

    /** The key, with a name of its own. */
    @ForeignKey(value = Order.class, name = "fk \"odd\" it's")
    @Column(name = "references")
    public abstract @Nullable Long ownerId();

    /** Many to one. */
    @ManyToOne(backPopulates = "odds")
    public abstract @Nullable Order owner();

    /** Sets it. */
    public abstract Odd owner(@Nullable Order owner);
}
