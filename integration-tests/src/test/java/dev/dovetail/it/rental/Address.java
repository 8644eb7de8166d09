// Written by dovetail-tools from the table address; kept as it is once it is edited: a514e420
package dev.dovetail.it.rental;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.DatabaseGenerated;
import dev.dovetail.annotation.Default;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity
public interface Address {
    @Id
    @GeneratedValue
    Integer addressId();

    @Column(length = 50)
    String address();

    Address address(String address);

    @Column(length = 50)
    @Nullable String address2();

    Address address2(@Nullable String address2);

    @Column(length = 20)
    String district();

    Address district(String district);

    @ForeignKey(value = City.class, name = "address_city_id_fkey")
    Integer cityId();

    @ManyToOne(backPopulates = "addresses")
    City city();

    Address city(City city);

    @Column(length = 10)
    @Nullable String postalCode();

    Address postalCode(@Nullable String postalCode);

    @Column(length = 20)
    String phone();

    Address phone(String phone);

    @DatabaseGenerated
    @Default("now()")
    Instant lastUpdate();

    Address lastUpdate(Instant lastUpdate);

    @OneToMany(backPopulates = "address")
    List<Customer> customers();

    @OneToMany(backPopulates = "address")
    List<Staff> staff();

    @OneToMany(backPopulates = "address")
    List<Store> stores();
}
