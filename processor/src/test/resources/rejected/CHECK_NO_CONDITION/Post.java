package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Check;

@Entity
@Check("clicks >")
@Check("AND clicks > 0")
@Check("clicks == 0")
@Check("clicks > 0 && title IS NOT NULL")
@Check("title <> NULL")
@Check("clicks > > 0")
public interface Post {
    @Id @GeneratedValue
    Long id();

    int clicks();

    String title();
}
