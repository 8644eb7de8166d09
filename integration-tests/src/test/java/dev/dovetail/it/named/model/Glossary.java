package dev.dovetail.it.named.model;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.MapKey;
import dev.dovetail.annotation.OneToMany;
import java.util.Map;

/** A parent with a map. */
@Entity(table = "glossaries")
public abstract class Glossary {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** A label. */
    @Column(unique = true)
    public abstract String name();

    /** Sets it. */
    public abstract Glossary name(String name);

    /** One to many, by word. */
    @OneToMany(backPopulates = "glossary")
    @MapKey("word")
    public abstract Map<String, Term> terms();
}
