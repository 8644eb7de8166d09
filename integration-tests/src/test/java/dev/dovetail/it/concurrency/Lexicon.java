package dev.dovetail.it.concurrency;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.MapKey;
import dev.dovetail.annotation.OneToMany;
import java.util.Map;

/** Has many terms, by their words. */
@Entity(table = "lexicons")
public abstract class Lexicon {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** By word. */
    @OneToMany(backPopulates = "lexicon")
    @MapKey("word")
    public abstract Map<Word, Term> terms();
}
