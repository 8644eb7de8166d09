package dev.dovetail.it.made;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.DatabaseGenerated;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.GenerationTime;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.Index;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OnUpdate;
import org.jspecify.annotations.Nullable;

/** Has a generated column that reads a foreign key, which the database changes. */
@Entity(table = "products")
@Index("tag")
public interface Product {
    @Id
    @GeneratedValue
    Long id();

    @ForeignKey(value = Brand.class, onUpdate = OnUpdate.CASCADE)
    @Column(length = 20)
    @Nullable String brandCode();

    @ManyToOne
    @Nullable Brand brand();

    Product brand(@Nullable Brand brand);

    @DatabaseGenerated(value = GenerationTime.ALWAYS, as = "UPPER(brand_code)")
    @Column(length = 20)
    @Nullable String tag();
}
