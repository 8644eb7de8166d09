package com.acme.library;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.EnumType;
import dev.dovetail.annotation.Enumerated;

/** What is read. */
@Entity
public sealed interface Text extends Medium permits Book, Paper {
    int pages();

    Text pages(int pages);

    @Enumerated(EnumType.STRING)
    Language language();

    Text language(Language language);
}
