package com.acme.post;

import dev.dovetail.annotation.Check;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OnDelete;
import dev.dovetail.annotation.OnUpdate;
import org.jspecify.annotations.Nullable;

@Entity(table = "addresses")
@Check("second IS NULL OR LENGTH(\"second\") > 3")
@Check("note <> 'city'")
public interface Address {
    @Id
    long id();

    @Check("LENGTH(City) > 3")
    @ForeignKey(value = City.class, onUpdate = OnUpdate.CASCADE, name = "fk_addresses_city")
    String city();

    @ForeignKey(value = City.class, onDelete = OnDelete.SET_NULL, name = "fk_addresses_second")
    @Nullable String second();

    @Check("third <> ''")
    @ForeignKey(value = City.class, onDelete = OnDelete.CASCADE, name = "fk_addresses_third")
    String third();

    String note();
}
