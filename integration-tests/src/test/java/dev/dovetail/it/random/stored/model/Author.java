package dev.dovetail.it.random.stored.model;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.OneToOne;
import dev.dovetail.annotation.Version;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Has a version, unique values of both kinds, and is at one end of most relationships. */
@Entity(table = "authors")
public interface Author extends Labelled {
    /** Made by the database. */
    @Id
    @GeneratedValue
    Long id();

    /** Counts the updates. */
    @Version
    int version();

    /** Unique, never null. */
    @Column(unique = true, length = 40)
    String email();

    /** Sets it. */
    void email(String email);

    /** Unique where it is not null. */
    @Column(unique = true, length = 40)
    @Nullable String nick();

    /** Sets it. */
    void nick(@Nullable String nick);

    /** Owned. */
    @OneToMany(backPopulates = "author", cascade = Cascade.ALL, deleteOrphans = true)
    List<Book> books();

    /** Owned, one to one. */
    @OneToOne(backPopulates = "author", cascade = Cascade.ALL, deleteOrphans = true)
    @Nullable Profile profile();

    /** Sets it. */
    void profile(@Nullable Profile profile);

    /** One to one. */
    @OneToOne(backPopulates = "author")
    @Nullable Desk desk();

    /** Sets it. */
    void desk(@Nullable Desk desk);

    /** The key to the country. */
    @ForeignKey(Country.class)
    @Nullable String countryCode();

    /** Sets it. */
    void countryCode(@Nullable String countryCode);

    /** Many to one by a natural key, without another side. */
    @ManyToOne
    @Nullable Country country();

    /** Sets it. */
    void country(@Nullable Country country);

    /** Many to many, one key of which is natural. */
    @ManyToMany(backPopulates = "authors", associationTable = @AssociationTable(
            name = "author_genres", columns = "author_id", inverseColumns = "genre_word"))
    Set<Genre> genres();
}
