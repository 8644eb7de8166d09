package dev.dovetail.it.hierarchy.joined;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import org.jspecify.annotations.Nullable;

/** A level between the root and the leaves. */
@Entity(table = "joined_texts")
public sealed interface Text extends Medium permits Book, Paper {
    @Column(length = 20)
    String language();

    Text language(String language);

    @Nullable Integer pages();

    Text pages(@Nullable Integer pages);
}
