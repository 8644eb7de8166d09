package dev.dovetail.it.concurrency;

import dev.dovetail.annotation.Convert;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** Belongs to a lexicon, under its word. */
@Entity(table = "terms")
public abstract class Term {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** Its key in the lexicon. */
    @Convert(WordConverter.class)
    public abstract Word word();

    /** Sets it. */
    public abstract Term word(Word word);

    /** What it belongs to. */
    @ForeignKey(Lexicon.class)
    public abstract @Nullable Long lexiconId();

    /** What it belongs to. */
    @ManyToOne(backPopulates = "terms")
    public abstract @Nullable Lexicon lexicon();

    /** Puts it there. */
    public abstract Term lexicon(@Nullable Lexicon lexicon);
}
