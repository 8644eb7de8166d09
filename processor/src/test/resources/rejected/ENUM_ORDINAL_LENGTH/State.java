package com.acme.blog;

/** What may become of a post. */
public enum State {
    /** Not yet seen by others. */
    DRAFT
}
