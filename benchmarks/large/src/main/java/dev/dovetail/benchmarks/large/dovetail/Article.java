package dev.dovetail.benchmarks.large.dovetail;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import java.util.Set;

/** An article with its labels. */
@Entity(table = "articles")
public abstract class Article {
    @Id
    public abstract long id();

    public abstract String title();
    public abstract Article title(String title);

    @ManyToMany(backPopulates = "articles", associationTable = @AssociationTable(name = "article_labels"))
    public abstract Set<Label> labels();
}
