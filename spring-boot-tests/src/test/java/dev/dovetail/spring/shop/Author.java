package dev.dovetail.spring.shop;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An author; no two have the same name. */
@Entity(table = "authors")
public interface Author {
    @Id
    @GeneratedValue
    Long id();

    @Version
    int version();

    @Column(unique = true, length = 40)
    String name();

    Author name(String name);

    @Nullable String country();

    Author country(@Nullable String country);

    @OneToMany(backPopulates = "author", cascade = Cascade.ALL, deleteOrphans = true)
    List<Book> books();

    static Author named(String name) {
        return Author_.create().name(name);
    }
}
