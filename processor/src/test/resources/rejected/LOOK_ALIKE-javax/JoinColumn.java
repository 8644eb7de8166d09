package javax.persistence;

public @interface JoinColumn { String name(); }
