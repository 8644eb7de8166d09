package dev.dovetail.it.names;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Check;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Index;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** It's a table of awkward names; even this comment has "quotes" and a back\\slash. */
@Entity(table = "Order")
@Index(value = {"group", "select"}, name = "Odd index")
@Check(value = "a_very_long_name_that_takes_all_of_the_sixty_three_characters_x <> 'never'", name = "check")
public abstract class Order {
    /** Made by the database. */
    @Id
    @GeneratedValue
    @Column(name = "Row Id")
    public abstract Long id();

    /** A reserved word. */
    public abstract @Nullable String group();

    /** Sets it. */
    public abstract Order group(@Nullable String group);

    /** Another. */
    @Column(name = "SELECT", unique = true)
    public abstract @Nullable String select();

    /** Sets it. */
    public abstract Order select(@Nullable String select);

    /** Mixed case. */
    @Column(name = "mixedCase")
    public abstract @Nullable String mixedCase();

    /** Sets it. */
    public abstract Order mixedCase(@Nullable String mixedCase);

    /** Spaces and both quotes. */
    @Column(name = "it's a \"name\" `so`")
    public abstract @Nullable String quoted();

    /** Sets it. */
    public abstract Order quoted(@Nullable String quoted);

    /** Letters beyond ASCII. */
    @Column(name = "größe 大小")
    public abstract @Nullable String size();

    /** Sets it. */
    public abstract Order size(@Nullable String size);

    /** Sixty-three characters. */
    @Column(name = "a_very_long_name_that_takes_all_of_the_sixty_three_characters_x", unique = true)
    public abstract @Nullable String lengthy();

    /** Sets it. */
    public abstract Order lengthy(@Nullable String lengthy);

    /** The key to the parent. */
    @ForeignKey(Order.class)
    @Column(name = "from")
    public abstract @Nullable Long parentId();

    /** Many to one. */
    @ManyToOne(backPopulates = "children")
    public abstract @Nullable Order parent();

    /** Sets the parent. */
    public abstract Order parent(@Nullable Order parent);

    /** One to many. */
    @OneToMany(backPopulates = "parent")
    public abstract List<Order> children();

    /** Many to many. */
    @ManyToMany(backPopulates = "orders", associationTable = @AssociationTable(name = "user"))
    public abstract Set<Long64> longs();

    /** One to many. */
    @OneToMany(backPopulates = "owner")
    public abstract List<Odd> odds();
}
