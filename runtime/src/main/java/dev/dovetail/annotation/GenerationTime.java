package dev.dovetail.annotation;

/** When the database makes the value of a column. */
public enum GenerationTime {
    /**
     * By the insert, if it writes no value. Corresponds to SQLAlchemy's {@code server_default=FetchedValue()} and
     * Hibernate's {@code @Generated(event = INSERT)}.
     */
    INSERT,
    /**
     * By the insert and by each update. The column is never written. Corresponds to SQLAlchemy's {@code Computed} and
     * {@code server_onupdate=FetchedValue()}, and to Hibernate's {@code @Generated(event = {INSERT, UPDATE})}.
     */
    ALWAYS
}
