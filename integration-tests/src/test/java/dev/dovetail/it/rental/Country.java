// Written by dovetail-tools from the table country; kept as it is once it is edited: 64a89f76
package dev.dovetail.it.rental;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

@Entity
public interface Country {
    @Id
    @Column(definition = "CHAR(2)")
    String code();

    Country code(String code);

    @Column(length = 50)
    String country();

    Country country(String country);

    @OneToMany(backPopulates = "country")
    List<City> cities();
}
