package dev.dovetail.jackson.shop;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import java.util.Set;

@Entity(table = "tags")
public interface Tag {
    @Id
    String name();

    Tag name(String name);

    int weight();

    Tag weight(int weight);

    @ManyToMany(backPopulates = "tags")
    Set<Book> books();
}
