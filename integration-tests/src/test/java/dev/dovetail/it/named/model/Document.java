package dev.dovetail.it.named.model;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has a version. */
@Entity(table = "documents")
public abstract class Document {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** A label. */
    @Column(unique = true)
    public abstract String name();

    /** Sets it. */
    public abstract Document name(String name);

    /** Anything. */
    public abstract @Nullable String body();

    /** Sets it. */
    public abstract Document body(@Nullable String body);

    /** Counts the updates. */
    @Version
    public abstract Integer version();

    /** One to many. */
    @OneToMany(backPopulates = "document")
    public abstract List<Paragraph> paragraphs();

    /** Sets it. */
    public abstract Document paragraphs(List<Paragraph> paragraphs);
}
