package dev.dovetail.jackson.shop;

import dev.dovetail.annotation.Entity;

@Entity
public non-sealed interface Novel extends Medium {
    int chapters();

    Novel chapters(int chapters);
}
