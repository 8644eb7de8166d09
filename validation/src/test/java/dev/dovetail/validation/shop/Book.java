package dev.dovetail.validation.shop;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

@Entity(table = "books")
public interface Book {
    @Id
    @GeneratedValue
    Long id();

    @NotBlank
    String title();

    Book title(String title);

    @Positive
    int pages();

    Book pages(int pages);

    @NotNull
    @ForeignKey(Author.class)
    Long authorId();

    Book authorId(Long id);

    @NotNull
    @ManyToOne(backPopulates = "books")
    Author author();

    Book author(Author author);
}
