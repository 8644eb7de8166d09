package com.acme.blog;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.ComponentColumn;
import dev.dovetail.annotation.Embedded;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;

@Entity
public abstract class Post {
    @Id
    public abstract Long id();

    @Embedded(columns = {
        @ComponentColumn(value = "widht", column = @Column(name = "w")),
        @ComponentColumn(value = "unit.name", column = @Column(length = 3)),
        @ComponentColumn(value = "unit", column = @Column(length = 3))
    })
    public abstract Size size();

    public record Size(int width, int height, Unit unit) {}

    public record Unit(String name) {}
}
