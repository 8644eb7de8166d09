package javax.persistence;

public @interface Lob {  }
