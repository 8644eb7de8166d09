package dev.dovetail.it.shared.levels;

import dev.dovetail.annotation.ForeignKey;

/** The identifier of a visit. Its tenant is that of the account and of the house. */
public record VisitKey(
        @ForeignKey(value = Account.class, references = "tenant")
        @ForeignKey(value = House.class, references = "tenant")
        long tenant,
        int day) {}
