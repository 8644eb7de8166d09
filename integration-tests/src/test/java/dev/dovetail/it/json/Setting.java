package dev.dovetail.it.json;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Convert;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has JSON, as text and as what a converter makes of it. */
@Entity(table = "preferences")
public interface Setting {
    /** Made by the database. */
    @Id
    @GeneratedValue
    Long id();

    /** As text. */
    @Column(json = true)
    @Nullable String content();

    /** Sets it. */
    Setting content(@Nullable String content);

    /** As a list. */
    @Column(json = true)
    @Convert(ListConverter.class)
    @Nullable List<String> choices();

    /** Sets it. */
    Setting choices(@Nullable List<String> choices);
}
