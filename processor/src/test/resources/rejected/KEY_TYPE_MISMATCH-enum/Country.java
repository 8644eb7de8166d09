package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

@Entity
public abstract class Country {
    /** Its code. */
    public enum Code { DE, FR }

    @Id
    public abstract Code code();
}
