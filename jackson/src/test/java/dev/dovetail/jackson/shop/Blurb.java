package dev.dovetail.jackson.shop;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OnDelete;

@Entity(table = "blurbs")
public interface Blurb {
    @Id
    @GeneratedValue
    long id();

    String language();

    Blurb language(String language);

    String text();

    Blurb text(String text);

    @ForeignKey(value = Book.class, onDelete = OnDelete.CASCADE)
    Long bookId();

    @ManyToOne(backPopulates = "blurbs")
    Book book();
}
