package com.acme.library;

import dev.dovetail.annotation.Entity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity
public non-sealed interface Film extends Medium {
    @Nullable
    LocalDate day();
}
