package dev.dovetail.metadata;

/** Holds the yes-or-no settings of an attribute, one bit for each. */
abstract sealed class AttributeFlags permits Attribute {
    static final int ID = 1;
    static final int NULLABLE = 2;
    static final int VERSION = 4;
    static final int UNIQUE = 8;
    static final int FOREIGN_KEY = 16;
    static final int DEFAULTED = 32;
    static final int PADDED = 64;
    static final int UNSETTABLE = 128;
    static final int DISCRIMINATOR = 256;

    final int flags;

    AttributeFlags(int flags) {
        this.flags = flags;
    }

    /** Returns whether this is the identifier or part of it. */
    public final boolean isId() {
        return (flags & ID) != 0;
    }

    /** Returns whether null is allowed. */
    public final boolean isNullable() {
        return (flags & NULLABLE) != 0;
    }

    /** Returns whether this is the version. */
    public final boolean isVersion() {
        return (flags & VERSION) != 0;
    }

    /** Returns whether the column is unique. */
    public final boolean isUnique() {
        return (flags & UNIQUE) != 0;
    }

    /** Returns whether this is a foreign key, or part of one. */
    public final boolean isForeignKey() {
        return (flags & FOREIGN_KEY) != 0;
    }

    /** Returns whether the column has a database default. */
    public final boolean isDefaulted() {
        return (flags & DEFAULTED) != 0;
    }

    /** Returns whether the entity lacks a setter for it, though its column is NOT NULL. */
    public final boolean isUnsettable() {
        return (flags & UNSETTABLE) != 0;
    }

    /** Returns whether the column has a fixed length, to which the database may pad strings with spaces. */
    public final boolean isPadded() {
        return (flags & PADDED) != 0;
    }

    /** Returns whether this is the discriminator of a hierarchy. It has no accessor; only inserts write it. */
    public final boolean isDiscriminator() {
        return (flags & DISCRIMINATOR) != 0;
    }
}
