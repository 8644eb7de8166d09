package com.acme.base;

public abstract class Base {
    /** How hot it is. */
    protected enum Heat { COLD, HOT }

    abstract String secret();

    public abstract Heat heat();
}
