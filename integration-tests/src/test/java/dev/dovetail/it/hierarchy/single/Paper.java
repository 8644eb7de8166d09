package dev.dovetail.it.hierarchy.single;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ManyToMany;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A leaf with authors, and a column that it shares with {@link Film}. */
@Entity(discriminator = "article")
public non-sealed interface Paper extends Text {
    String journal();

    Paper journal(String journal);

    @Column(name = "rating")
    @Nullable Integer rank();

    Paper rank(@Nullable Integer rank);

    @ManyToMany(backPopulates = "papers", associationTable = @AssociationTable(name = "single_paper_authors"))
    List<Author> authors();
}
