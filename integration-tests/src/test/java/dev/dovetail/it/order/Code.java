package dev.dovetail.it.order;

import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A natural key, to which items refer. */
@Entity(table = "order_codes")
interface Code {
    @Id
    @Column(length = 20)
    String sign();

    Code sign(String sign);

    @Nullable String text();

    Code text(@Nullable String text);

    @OneToMany(backPopulates = "code")
    List<Item> items();

    @ManyToMany(backPopulates = "codes")
    List<Mark> marks();

    @Version
    int version();
}
