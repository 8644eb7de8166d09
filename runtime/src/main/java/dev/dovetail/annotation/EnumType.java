package dev.dovetail.annotation;

/** The ways to store an enum. */
public enum EnumType {
    /** Stores the name of the constant. */
    STRING,

    /** Stores the ordinal of the constant, from 0. */
    ORDINAL
}
