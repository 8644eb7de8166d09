package dev.dovetail.it.named.model;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A child of something with a version. */
@Entity(table = "paragraphs")
public abstract class Paragraph {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** A label. */
    @Column(unique = true)
    public abstract String name();

    /** Sets it. */
    public abstract Paragraph name(String name);

    /** The key to the document. */
    @ForeignKey(Document.class)
    public abstract @Nullable Long documentId();

    /** Many to one. */
    @ManyToOne(backPopulates = "paragraphs")
    public abstract @Nullable Document document();

    /** Sets it. */
    public abstract Paragraph document(@Nullable Document document);
}
