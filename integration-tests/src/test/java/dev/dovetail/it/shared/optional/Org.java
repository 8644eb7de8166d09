package dev.dovetail.it.shared.optional;

import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import java.util.List;

/** An organisation, which items need not have. */
@Entity(table = "optional_orgs")
public interface Org {
    @Id
    @GeneratedValue
    Long id();

    @OneToMany(backPopulates = "org")
    List<Item> items();
}
