package dev.dovetail.it.rekey;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.MapKey;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.OneToOne;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Others refer to its code, which is not its identifier. */
@Entity(table = "rekey_writers")
interface Writer {
    @Id
    @GeneratedValue
    Long id();

    @Column(length = 20, unique = true)
    String code();

    Writer code(String code);

    @OneToMany(backPopulates = "writer")
    List<Volume> volumes();

    @OneToMany(backPopulates = "editor")
    @MapKey("title")
    Map<String, Volume> edited();

    @Nullable
    @OneToOne(backPopulates = "writer")
    Portrait portrait();

    Writer portrait(@Nullable Portrait portrait);
}
