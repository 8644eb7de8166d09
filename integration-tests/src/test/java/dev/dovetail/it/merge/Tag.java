package dev.dovetail.it.merge;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has a key that the user sets. */
@Entity(table = "tags")
interface Tag {
    @Id
    @Column(length = 40)
    String code();

    Tag code(String code);

    @Nullable String text();

    Tag text(@Nullable String text);

    long weight();

    Tag weight(long weight);

    @ManyToMany(backPopulates = "tags")
    List<Book> books();
}
