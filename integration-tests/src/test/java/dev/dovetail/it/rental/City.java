// Written by dovetail-tools from the table city; kept as it is once it is edited: 2088b775
package dev.dovetail.it.rental;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Index;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

@Entity
@Index(value = {"countryCode", "city"}, unique = true)
public interface City {
    @Id
    @GeneratedValue
    Integer cityId();

    @Column(length = 50)
    String city();

    City city(String city);

    @ForeignKey(value = Country.class, name = "city_country_code_fkey")
    String countryCode();

    @ManyToOne(backPopulates = "cities")
    Country country();

    City country(Country country);

    @OneToMany(backPopulates = "city")
    List<Address> addresses();
}
