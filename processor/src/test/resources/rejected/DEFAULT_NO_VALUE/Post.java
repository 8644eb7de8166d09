package com.acme.blog;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Default;
import dev.dovetail.annotation.EnumType;
import dev.dovetail.annotation.Enumerated;
import java.time.LocalDate;

@Entity
public interface Post {
    @Id @GeneratedValue
    Long id();

    @Default("new")
    String title();

    @Default("'many'")
    int clicks();

    @Default("300")
    byte stars();

    @Default("1")
    boolean open();

    @Default("'DRAFTED'")
    State state();

    @Default("'DRAFT'") @Enumerated(EnumType.ORDINAL)
    State former();

    @Default("'abcdef'") @Column(length = 3)
    String code();

    @Default("'soon'")
    LocalDate day();
}
