package dev.dovetail.benchmarks.large.dovetail;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import java.util.Set;

/** A label of many articles. */
@Entity(table = "labels")
public abstract class Label {
    @Id
    public abstract long id();

    public abstract String name();
    public abstract Label name(String name);

    @ManyToMany(backPopulates = "labels")
    public abstract Set<Article> articles();
}
