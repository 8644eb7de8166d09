package dev.dovetail.it.circles;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** Has a key of fixed length. */
@Entity(table = "circle_countries")
public interface Country {
    @Id
    @Column(definition = "CHAR(4)")
    String code();

    Country code(String code);

    @Column(definition = "CHAR(10)")
    String name();

    Country name(String name);

    String plain();

    Country plain(String plain);

    @OneToMany(backPopulates = "country")
    List<City> cities();
}
