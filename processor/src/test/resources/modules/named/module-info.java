/** A named module with entities in two packages. */
module com.acme.named {
    requires dev.dovetail.runtime;
    requires org.jspecify;

    exports com.acme.named;
    exports com.acme.named.store;
}
