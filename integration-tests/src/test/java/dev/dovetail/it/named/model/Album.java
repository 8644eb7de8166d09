package dev.dovetail.it.named.model;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** A parent whose rows the database takes care of. */
@Entity(table = "albums")
public abstract class Album {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** A label. */
    @Column(unique = true)
    public abstract String name();

    /** Sets it. */
    public abstract Album name(String name);

    /** One to many; the database deletes. */
    @OneToMany(backPopulates = "album", cascade = Cascade.ALL, passiveDeletes = true)
    public abstract List<Photo> photos();

    /** Sets it. */
    public abstract Album photos(List<Photo> photos);

    /** One to many; the database sets null. */
    @OneToMany(backPopulates = "album", passiveDeletes = true)
    public abstract List<Print> prints();

    /** Sets it. */
    public abstract Album prints(List<Print> prints);
}
