package dev.dovetail.it.shared.optional;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A shop, with foreign keys that share no column. */
@Entity(table = "optional_shops")
public interface Shop {
    @Id
    @GeneratedValue
    Long id();

    @ForeignKey(value = Area.class, references = "country", name = "fk_optional_shops_area")
    @Nullable Integer areaCountry();

    Shop areaCountry(@Nullable Integer areaCountry);

    @ForeignKey(value = Area.class, references = "number", name = "fk_optional_shops_area")
    @Nullable Integer areaNumber();

    @ForeignKey(value = Area.class, references = "code", name = "fk_optional_shops_supplier")
    @Nullable Integer supplierCode();

    @ManyToOne(foreignKey = "areaCountry")
    @Nullable Area area();

    Shop area(@Nullable Area area);

    @ManyToOne(foreignKey = "supplierCode")
    @Nullable Area supplier();

    Shop supplier(@Nullable Area supplier);
}
