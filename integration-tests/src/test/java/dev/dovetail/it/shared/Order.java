package dev.dovetail.it.shared;

import dev.dovetail.annotation.AssociationTable;
import dev.dovetail.annotation.Cascade;
import dev.dovetail.annotation.Column;
import dev.dovetail.annotation.Entity;
import dev.dovetail.annotation.ForeignKey;
import dev.dovetail.annotation.Id;
import dev.dovetail.annotation.ManyToMany;
import dev.dovetail.annotation.ManyToOne;
import dev.dovetail.annotation.OneToMany;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An order: all that it refers to belongs to its tenant. */
@Entity(table = "shared_orders")
public interface Order {
    @Id
    @ForeignKey(Tenant.class)
    @ForeignKey(value = Customer.class, references = "tenantId", name = "fk_shared_orders_customer")
    @ForeignKey(value = Customer.class, references = "tenantId", name = "fk_shared_orders_payer")
    @ForeignKey(value = Product.class, references = "tenantId")
    @ForeignKey(value = Order.class, references = "tenantId")
    Long tenantId();

    @Id
    int no();

    Order no(int no);

    @ForeignKey(value = Customer.class, references = "no", name = "fk_shared_orders_customer")
    @Nullable Integer customerNo();

    @ForeignKey(value = Customer.class, references = "no", name = "fk_shared_orders_payer")
    @Nullable Integer payerNo();

    @ForeignKey(value = Product.class, references = "sku")
    String sku();

    @ForeignKey(value = Order.class, references = "no")
    @Nullable Integer previousNo();

    @ManyToOne(backPopulates = "orders")
    Tenant tenant();

    Order tenant(Tenant tenant);

    @ManyToOne(backPopulates = "orders", foreignKey = "customerNo")
    @Nullable Customer customer();

    Order customer(@Nullable Customer customer);

    @ManyToOne(backPopulates = "paidOrders", foreignKey = "payerNo")
    @Nullable Customer payer();

    Order payer(@Nullable Customer payer);

    @ManyToOne
    Product product();

    Order product(Product product);

    @ManyToOne
    @Nullable Order previous();

    Order previous(@Nullable Order previous);

    @OneToMany(backPopulates = "order", cascade = Cascade.ALL, deleteOrphans = true)
    List<Line> lines();

    @ManyToMany(backPopulates = "orders", associationTable = @AssociationTable(name = "shared_order_tags",
            columns = {"tenant_id", "order_no"}, inverseColumns = {"tenant_id", "tag_no"}))
    Set<Tag> tags();
}
