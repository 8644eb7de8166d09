package com.acme.library;

import dev.dovetail.annotation.Entity;

@Entity
public interface Novel extends Book {
    String genre();
}
