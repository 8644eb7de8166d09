package dev.dovetail.it.equality;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** Refers to a word. */
@Entity(table = "usages")
public interface Usage {
    /** Made by the database. */
    @Id
    @GeneratedValue
    Long id();

    /** The text of the word. */
    @ForeignKey(Word.class)
    @Nullable String wordText();

    /** Sets it. */
    Usage wordText(@Nullable String wordText);

    /** The word. */
    @ManyToOne(backPopulates = "usages")
    @Nullable Word word();

    /** Sets it. */
    Usage word(@Nullable Word word);
}
