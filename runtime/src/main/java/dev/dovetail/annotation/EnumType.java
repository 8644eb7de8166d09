package dev.dovetail.annotation;

/** How an enum is stored. */
public enum EnumType {
    /** By name. */
    STRING,

    /** By position, counted from 0. */
    ORDINAL
}
