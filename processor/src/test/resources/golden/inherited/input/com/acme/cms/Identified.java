package com.acme.cms;

import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;

/** Whatever has an identifier. */
public interface Identified<K> {
    @Id
    @GeneratedValue
    K id();
}
