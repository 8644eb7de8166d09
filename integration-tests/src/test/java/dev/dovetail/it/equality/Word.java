package dev.dovetail.it.equality;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** Known by a text, which some databases compare without case, or without spaces at its end. */
@Entity(table = "words")
public interface Word {
    /** The text. */
    @Id
    @Column(length = 20)
    String text();

    /** Sets it. */
    Word text(String text);

    /** Those that refer to it. */
    @OneToMany(backPopulates = "word")
    List<Usage> usages();
}
