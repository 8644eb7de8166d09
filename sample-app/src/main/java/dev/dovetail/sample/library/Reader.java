package dev.dovetail.sample.library;

import dev.dovetail.annotation.Embedded;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import org.jspecify.annotations.Nullable;

/** Somebody with an address, and perhaps another one. */
@Entity(table = "readers")
public interface Reader {
    @Id
    @GeneratedValue
    Long id();

    String name();

    Reader name(String name);

    @Embedded
    Address home();

    Reader home(Address home);

    @Embedded(prefix = "work_")
    @Nullable Address work();

    Reader work(@Nullable Address work);

    /** Creates a reader. */
    static Reader named(String name, Address home) {
        return Reader_.create().name(name).home(home);
    }
}
