package dev.dovetail.jackson.shop;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Embedded;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity(table = "authors")
public abstract class Author {
    @Id
    @GeneratedValue
    public abstract Long id();

    public abstract String name();

    public abstract Author name(String name);

    public abstract @Nullable String motto();

    public abstract Author motto(@Nullable String motto);

    @Embedded
    public abstract @Nullable Address home();

    public abstract Author home(@Nullable Address home);

    @Version
    public abstract int version();

    @OneToMany(backPopulates = "author", cascade = Cascade.ALL, deleteOrphans = true)
    public abstract List<Book> books();
}
