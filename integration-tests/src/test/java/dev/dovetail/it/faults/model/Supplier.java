package dev.dovetail.it.faults.model;

import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.GeneratedValue;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.OneToMany;
import dev.dovetail.annotation.OneToOne;
import dev.dovetail.annotation.OrderBy;
import dev.dovetail.annotation.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has a key of the database's, a version, and children that go with it. */
@Entity(table = "suppliers")
public interface Supplier {
    /** Made by the database. */
    @Id
    @GeneratedValue
    Long id();

    /** Unique. */
    @Column(unique = true)
    String name();

    /** Sets it. */
    Supplier name(String name);

    /** May be missing. */
    @Nullable String remark();

    /** Sets it. */
    Supplier remark(@Nullable String remark);

    /** Counts updates. */
    @Version
    int version();

    /** Deleted with it. */
    @OneToMany(backPopulates = "supplier", cascade = Cascade.ALL, deleteOrphans = true)
    @OrderBy("title")
    List<Product> products();

    /** Deleted with it. */
    @OneToOne(backPopulates = "supplier", cascade = Cascade.ALL, deleteOrphans = true)
    @Nullable Contract contract();

    /** Sets it. */
    Supplier contract(@Nullable Contract contract);
}
