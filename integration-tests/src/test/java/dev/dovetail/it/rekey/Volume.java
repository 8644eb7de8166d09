package dev.dovetail.it.rekey;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** May be a writer's, and edited by one. */
@Entity(table = "rekey_volumes")
interface Volume {
    @Id
    @GeneratedValue
    Long id();

    @Column(length = 20)
    String title();

    Volume title(String title);

    @Nullable
    @ForeignKey(value = Writer.class, references = "code")
    String writerCode();

    Volume writerCode(@Nullable String writerCode);

    @Nullable
    @ManyToOne(backPopulates = "volumes", foreignKey = "writerCode")
    Writer writer();

    Volume writer(@Nullable Writer writer);

    @Nullable
    @ForeignKey(value = Writer.class, references = "code")
    String editorCode();

    Volume editorCode(@Nullable String editorCode);

    @Nullable
    @ManyToOne(backPopulates = "edited", foreignKey = "editorCode")
    Writer editor();

    Volume editor(@Nullable Writer editor);
}
