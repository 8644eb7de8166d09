package dev.dovetail.it.docs;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Embedded;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who writes. */
@Entity(table = "users")
public interface User {
    @Id
    @GeneratedValue
    Long id();

    @Column(unique = true)
    String name();

    User name(String name);

    @Nullable String country();

    User country(@Nullable String country);

    @Embedded
    Address home();

    User home(Address home);

    @Embedded(prefix = "at_")
    @Nullable Address work();

    User work(@Nullable Address work);

    @OneToMany(backPopulates = "user")
    List<Post> posts();
}
