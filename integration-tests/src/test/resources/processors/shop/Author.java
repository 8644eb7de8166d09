package shop;

import dev.dovetail.annotation.Convert;
import dev.dovetail.annotation.Embedded;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entity with fluent accessors. */
@Entity(table = "authors")
public abstract class Author {
    @Id
    @GeneratedValue
    public abstract Long id();

    public abstract String name();

    public abstract Author name(String name);

    /** The type that Immutables generates. */
    @Convert(MoneyConverter.class)
    public abstract @Nullable ImmutableMoney fee();

    public abstract Author fee(@Nullable ImmutableMoney fee);

    @Embedded
    public abstract Address home();

    public abstract Author home(Address home);

    @OneToMany(backPopulates = "author")
    public abstract List<Book> books();

    public String greeting() {
        return "Dear " + name();
    }
}
