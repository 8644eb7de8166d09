package dev.dovetail.validation.shop;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Embedded;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity(table = "authors")
public abstract class Author implements Timestamped {
    /** A group of constraints. */
    public interface Strict {}

    @Id
    @GeneratedValue
    @NotNull
    public abstract Long id();

    @NotBlank
    @Size(max = 20)
    @Column(length = 20)
    public abstract String name();

    public abstract Author name(String name);

    @NotNull(groups = Strict.class)
    public abstract @Nullable String motto();

    public abstract Author motto(@Nullable String motto);

    public abstract Author day(@Nullable LocalDate day);

    @Version
    @NotNull
    public abstract Integer version();

    @Valid
    @Embedded
    public abstract @Nullable Address home();

    public abstract Author home(@Nullable Address home);

    @Size(max = 2)
    @OneToMany(backPopulates = "author")
    public abstract List<@Valid Book> books();
}
