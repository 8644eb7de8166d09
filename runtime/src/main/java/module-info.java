/** Relationships between objects and tables, decided at compile time. */
module dev.dovetail.runtime {
    requires transitive java.sql;
    // Generated code and Javadoc are annotated; nobody needs it at run time.
    requires static transitive org.jspecify;

    exports dev.dovetail;
    exports dev.dovetail.annotation;
    exports dev.dovetail.catalog;
    exports dev.dovetail.dialect;
    exports dev.dovetail.error;
    exports dev.dovetail.jdbc;
    exports dev.dovetail.metadata;
    exports dev.dovetail.query;
    exports dev.dovetail.schema;
    exports dev.dovetail.session;
    exports dev.dovetail.tuple;

    // What generated code calls, and nobody else.
    exports dev.dovetail.generated;
}
