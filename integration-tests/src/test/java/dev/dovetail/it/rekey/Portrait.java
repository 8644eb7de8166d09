package dev.dovetail.it.rekey;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToOne;
import org.jspecify.annotations.Nullable;

/** May show a writer, who has no other. */
@Entity(table = "rekey_portraits")
interface Portrait {
    @Id
    @GeneratedValue
    Long id();

    @Nullable
    @Column(unique = true)
    @ForeignKey(value = Writer.class, references = "code")
    String writerCode();

    Portrait writerCode(@Nullable String writerCode);

    @Nullable
    @OneToOne(backPopulates = "portrait")
    Writer writer();

    Portrait writer(@Nullable Writer writer);
}
