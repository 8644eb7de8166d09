package dev.dovetail.it.named.model;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A child in a map. */
@Entity(table = "terms")
public abstract class Term {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** What keys it. */
    public abstract String word();

    /** Sets it. */
    public abstract Term word(String word);

    /** The key to the glossary. */
    @ForeignKey(Glossary.class)
    public abstract @Nullable Long glossaryId();

    /** Many to one. */
    @ManyToOne(backPopulates = "terms")
    public abstract @Nullable Glossary glossary();

    /** Sets it. */
    public abstract Term glossary(@Nullable Glossary glossary);
}
