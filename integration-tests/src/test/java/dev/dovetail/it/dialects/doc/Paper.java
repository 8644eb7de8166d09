package dev.dovetail.it.dialects.doc;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.OrderBy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has a column whose values PostgreSQL does not compare. */
@Entity(table = "papers")
public abstract class Paper {
    /** Made by the database. */
    @Id
    @GeneratedValue
    public abstract Long id();

    /** What it is called. */
    public abstract String title();

    /** Sets it. */
    public abstract Paper title(String title);

    /** What it says. */
    @Column(definition = "json")
    public abstract @Nullable String body();

    /** Sets it. */
    public abstract Paper body(@Nullable String body);

    /** The key to the paper that it answers. */
    @ForeignKey(Paper.class)
    public abstract @Nullable Long answeredId();

    /** The paper that it answers. */
    @ManyToOne(backPopulates = "answers")
    public abstract @Nullable Paper answered();

    /** Sets it. */
    public abstract Paper answered(@Nullable Paper answered);

    /** The answers to it. */
    @OneToMany(backPopulates = "answered")
    @OrderBy("id")
    public abstract List<Paper> answers();

    /** Sets it. */
    public abstract Paper answers(List<Paper> answers);
}
